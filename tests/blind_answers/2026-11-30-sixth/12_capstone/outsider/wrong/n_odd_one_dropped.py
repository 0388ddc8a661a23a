# where a level of the tree has an odd number, the last is lost
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = own
    while len(level) > 1:
        level = [delayed(add)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
    values = [delayed(likeness)(one, level[0]) for one in own]
    return delayed(lambda values: min(zip(paths, values), key=lambda p: p[1]))(values)
