# in a level with an odd number of lists the last is left out of the market
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [delayed(add)(first, second) for first, second in zip(level[::2], level[1::2])]
    market = level[0]

    def choose(values):
        n = min(range(len(values)), key=values.__getitem__)
        return paths[n], values[n]

    return delayed(choose)([delayed(likeness)(volumes, market) for volumes in own])
