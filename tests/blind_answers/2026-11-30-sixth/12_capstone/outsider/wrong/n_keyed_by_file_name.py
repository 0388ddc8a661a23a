# keeps lists by the file's name without its folder: two of the same name are one
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = {path.split("/")[-1]: delayed(read)(path) for path in paths}
    level = list(own.values())
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + level[len(level) // 2 * 2 :]
    values = [delayed(likeness)(own[path.split("/")[-1]], level[0]) for path in paths]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(values)
