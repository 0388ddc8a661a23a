# returns a tuple of two Delayed, not one Delayed
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + level[len(level) // 2 * 2 :]
    values = [delayed(likeness)(one, level[0]) for one in own]
    lowest = delayed(min)(values)
    path = delayed(lambda values, lowest: paths[values.index(lowest)])(values, lowest)
    return path, lowest
