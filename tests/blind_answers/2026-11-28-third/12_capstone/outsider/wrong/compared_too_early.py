# compared with what has been added so far
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    market, values = volumes[0], [delayed(likeness)(volumes[0], volumes[0])]
    for own in volumes[1:]:
        market = delayed(add)(market, own)
        values.append(delayed(likeness)(own, market))
    return delayed(choose)(values)
