def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def least(paths, likenesses):
        lowest = min(likenesses)
        return paths[likenesses.index(lowest)], lowest

    lists_read = [delayed(read)(path) for path in paths]
    level = lists_read
    while len(level) > 1:
        following = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])]
        if len(level) % 2 == 1:
            following.append(level[-1])
        level = following
    market = level[0]
    likenesses = [delayed(likeness)(own, market) for own in lists_read]
    return delayed(least)(list(paths), likenesses)
