# begins with a lowest of 1: nothing is found where all are larger
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        lowest, outside = 1, None
        for path, value in zip(paths, values):
            if value < lowest:
                lowest, outside = value, path
        return outside, lowest

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    volumes = [delayed(read)(path) for path in paths]
    market = total(volumes)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
