# the last of an odd number is dropped in each level of the tree
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]
    level = lists
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])]
    values = [delayed(likeness)(one, level[0]) for one in lists]
    return delayed(lambda values: min(zip(paths, values), key=lambda pair: pair[1]))(values)
