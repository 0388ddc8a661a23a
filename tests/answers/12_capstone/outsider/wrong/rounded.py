# caught by: outsider_value
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def least(pairs):
        path, value = min(pairs, key=lambda pair: pair[1])
        return path, round(value, 2)

    own = [delayed(read)(path) for path in paths]
    market = tree(delayed(add), own)
    return delayed(least)([(path, delayed(likeness)(o, market)) for path, o in zip(paths, own, strict=False)])
