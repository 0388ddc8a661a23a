# adds in a chain: with 21 workers not in time
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def least(paths, values):
        return paths[values.index(min(values))], min(values)

    own = [delayed(read)(path) for path in paths]
    market = own[0]
    for volumes in own[1:]:
        market = delayed(add)(market, volumes)
    return delayed(least)(paths, [delayed(likeness)(volumes, market) for volumes in own])
