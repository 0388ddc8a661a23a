def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    @delayed
    def read_one(path):
        return read(path)

    @delayed
    def add_two(a, b):
        return add(a, b)

    @delayed
    def compare(path, own, market):
        return path, likeness(own, market)

    @delayed
    def first_lowest(pairs):
        return sorted(pairs, key=lambda pair: pair[1])[0]

    stocks = [read_one(path) for path in paths]
    parts = stocks[:]
    while len(parts) > 1:
        parts = [add_two(a, b) for a, b in zip(parts[::2], parts[1::2])] + (parts[-1:] if len(parts) % 2 else [])
    return first_lowest([compare(path, own, parts[0]) for path, own in zip(paths, stocks)])
