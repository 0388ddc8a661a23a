# adds one list after the other: a chain, too slow with many workers
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    volumes = [delayed(read)(path) for path in paths]
    market = volumes[0]
    for other in volumes[1:]:
        market = delayed(add)(market, other)

    def choose(paths, values):
        i = values.index(min(values))
        return paths[i], values[i]

    return delayed(choose)(list(paths), [delayed(likeness)(own, market) for own in volumes])
