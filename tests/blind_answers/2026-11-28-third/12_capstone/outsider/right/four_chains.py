def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    volumes = [delayed(read)(path) for path in paths]
    sums = []
    for n in range(min(workers, len(volumes))):
        part = volumes[n]
        for other in volumes[n + workers :: workers]:
            part = delayed(add)(part, other)
        sums.append(part)
    market = sums[0]
    for part in sums[1:]:
        market = delayed(add)(market, part)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
