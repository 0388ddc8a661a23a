def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    reading = list(map(delayed(read), paths))

    parts = reading[:]
    step = 1
    while step < len(parts):
        for i in range(0, len(parts) - step, 2 * step):
            parts[i] = delayed(add)(parts[i], parts[i + step])
        step *= 2

    found = {path: delayed(likeness)(own, parts[0]) for path, own in zip(paths, reading)}

    def lowest(found):
        path = min(found, key=found.get)
        return path, found[path]

    return delayed(lowest)(found)
