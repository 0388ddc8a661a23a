def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def sums(parts):
        if len(parts) < 2:
            return parts
        pairs = [delayed(add)(parts[i - 1], parts[i]) for i in range(1, len(parts), 2)]
        return sums(pairs + parts[2 * len(pairs) :])

    volumes = [delayed(read)(path) for path in paths]
    (market,) = sums(volumes)
    compared = [delayed(likeness)(own, market) for own in volumes]
    choose = delayed(lambda values: (paths[values.index(min(values))], min(values)), nout=2)
    path, value = choose(compared)
    return delayed((path, value))
