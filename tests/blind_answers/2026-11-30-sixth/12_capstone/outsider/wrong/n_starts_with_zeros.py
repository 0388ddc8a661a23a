# adds to a list of zeros first: one call of add too many, and an add that does not add gives something else
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def zeros(own):
        return [0] * len(own)

    own = [delayed(read)(path) for path in paths]
    level = [delayed(zeros)(own[0]), *own]
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2])] + level[len(level) // 2 * 2 :]
    values = [delayed(likeness)(one, level[0]) for one in own]
    return delayed(lambda values: (paths[values.index(min(values))], min(values)))(values)
