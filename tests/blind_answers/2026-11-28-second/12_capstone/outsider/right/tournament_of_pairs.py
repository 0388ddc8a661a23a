def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def tree(function, parts):
        while len(parts) > 1:
            parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
        return parts[0]

    own = [delayed(read)(path) for path in paths]
    market = tree(delayed(add), own)
    pair = delayed(lambda path, value: (path, value))
    lower = delayed(lambda one, other: other if other[1] < one[1] else one)
    return tree(lower, [pair(path, delayed(likeness)(volumes, market)) for path, volumes in zip(paths, own)])
