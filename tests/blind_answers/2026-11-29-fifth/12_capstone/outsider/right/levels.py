def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(paths, values):
        lowest = min(values)
        return paths[values.index(lowest)], lowest

    volumes = [delayed(read)(path) for path in paths]
    level = volumes
    while len(level) > 1:
        pairs = [delayed(add)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + ([level[-1]] if len(level) % 2 else [])
    market = level[0]
    return delayed(choose)(list(paths), [delayed(likeness)(own, market) for own in volumes])
