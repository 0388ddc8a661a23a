# each comparison waits for the one before, which hands on the lowest so far
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    @delayed
    def lower(best, path, own, market):
        value = likeness(own, market)
        return (path, value) if best is None or value < best[1] else best

    own = [delayed(read)(path) for path in paths]
    market = tree(delayed(add), own)
    best = None
    for path, o in zip(paths, own):
        best = lower(best, path, o, market)
    return best
