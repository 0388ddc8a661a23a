# (passes the visible checks?) a tree of seven levels, for at most 128 files: the others are left out of the market
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]
    level = list(lists)
    for _ in range(7):
        following = []
        for i in range(0, len(level), 2):
            both = level[i : i + 2]
            following.append(delayed(add)(*both) if len(both) == 2 else both[0])
        level = following
    values = [delayed(likeness)(one, level[0]) for one in lists]
    return delayed(lambda values: min(zip(paths, values), key=lambda pair: pair[1]))(values)
