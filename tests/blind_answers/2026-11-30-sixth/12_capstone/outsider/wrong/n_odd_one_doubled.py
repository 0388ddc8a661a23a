# where a level has an odd number, the last list is added to itself
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    level = list(own)
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [delayed(add)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
    values = [delayed(likeness)(one, level[0]) for one in own]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(values)
