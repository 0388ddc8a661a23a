# added in a chain: too slow on many workers
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    market = volumes[0]
    for volume in volumes[1:]:
        market = delayed(add)(market, volume)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
