def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def chain(parts):
        total = parts[0]
        for part in parts[1:]:
            total = delayed(add)(total, part)
        return total

    volumes = [delayed(read)(path) for path in paths]
    parts = volumes
    while len(parts) > 1:
        parts = [chain(parts[i : i + 3]) for i in range(0, len(parts), 3)]
    market = parts[0]

    def best(values):
        found = dict(zip(paths, values))
        path = min(found, key=found.get)
        return path, found[path]

    return delayed(best)([delayed(likeness)(own, market) for own in volumes])
