def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(paths, values):
        lowest = min(values)
        return paths[values.index(lowest)], lowest

    volumes = [delayed(read)(path) for path in paths]
    sums = volumes
    while len(sums) > 1:
        pairs = [delayed(add)(sums[i], sums[i + 1]) for i in range(0, len(sums) - 1, 2)]
        sums = pairs + sums[2 * len(pairs) :]
    values = [delayed(likeness)(own, sums[0]) for own in volumes]
    return delayed(choose)(list(paths), values)
