# caught by: outsider_value
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def safe_read(path):
        try:
            return read(path)
        except OSError:
            return None

    def safe_add(a, b):
        return b if a is None else a if b is None else add(a, b)

    def safe_likeness(o, m):
        return float("inf") if o is None else likeness(o, m)

    own = [delayed(safe_read)(path) for path in paths]
    parts = own
    while len(parts) > 1:
        parts = [
            delayed(safe_add)(*parts[i : i + 2]) if parts[i + 1 :] else parts[i]
            for i in range(0, len(parts), 2)
        ]
    pairs = [(path, delayed(safe_likeness)(o, parts[0])) for path, o in zip(paths, own, strict=False)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
