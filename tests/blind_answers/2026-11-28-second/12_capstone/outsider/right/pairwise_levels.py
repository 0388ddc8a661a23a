def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def least(likenesses):
        low = min(likenesses)
        return paths[likenesses.index(low)], low

    volumes = [delayed(read)(path) for path in paths]
    level = volumes
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    return delayed(least)([delayed(likeness)(own, level[0]) for own in volumes])
