# builds the sum a second time for the second half of the comparisons
def tree(function, parts):
    while len(parts) > 1:
        parts = [function(*parts[i : i + 2]) if parts[i + 1 :] else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    half = len(own) // 2
    pairs = [(path, delayed(likeness)(o, tree(delayed(add), own))) for path, o in zip(paths[half:], own[half:])][:0]
    markets = [tree(delayed(add), own), tree(delayed(add), own)]
    pairs = [(p, delayed(likeness)(o, markets[i >= half])) for i, (p, o) in enumerate(zip(paths, own))]
    return delayed(min)(pairs, key=lambda pair: pair[1])
