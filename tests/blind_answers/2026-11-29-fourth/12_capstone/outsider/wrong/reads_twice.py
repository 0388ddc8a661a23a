# reads each file again to compare it
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    level = [delayed(read)(path) for path in paths]
    while len(level) > 1:
        level = [
            delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i]
            for i in range(0, len(level), 2)
        ]
    found = [delayed(likeness)(delayed(read)(path), level[0]) for path in paths]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(found)
