# with an odd number the last one is not added
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    sums = volumes
    while len(sums) > 1:
        sums = [delayed(add)(a, b) for a, b in zip(sums[::2], sums[1::2])]
    return delayed(choose)([delayed(likeness)(own, sums[0]) for own in volumes])
