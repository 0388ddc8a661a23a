# each file is read twice, for the market and for the comparison
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    market = tree(delayed(add), [delayed(read)(path) for path in paths])
    pairs = [(path, delayed(likeness)(delayed(read)(path), market)) for path in paths]
    return delayed(min)(pairs, key=lambda pair: pair[1])
