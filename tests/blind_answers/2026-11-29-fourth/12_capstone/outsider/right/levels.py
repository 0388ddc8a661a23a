def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    lists = [delayed(read)(path) for path in paths]
    level = lists
    while len(level) > 1:
        pairs = [delayed(add)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            pairs.append(level[-1])
        level = pairs
    market = level[0]
    likenesses = [delayed(likeness)(own, market) for own in lists]

    def choose(paths, values):
        smallest = min(values)
        return paths[values.index(smallest)], smallest

    return delayed(choose)(paths, likenesses)
