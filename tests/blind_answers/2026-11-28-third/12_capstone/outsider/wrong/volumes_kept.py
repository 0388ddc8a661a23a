# a global list keeps what was read in earlier calls
volumes = []


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def choose(values):
        return paths[values.index(min(values))], min(values)

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        return delayed(add)(total(parts[: len(parts) // 2]), total(parts[len(parts) // 2 :]))

    for path in paths:
        volumes.append(delayed(read)(path))
    market = total(volumes)
    return delayed(choose)([delayed(likeness)(own, market) for own in volumes])
