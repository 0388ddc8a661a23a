def tree(add, items):
    """Return a Delayed of all items added up, in a tree."""
    if len(items) == 1:
        return items[0]
    middle = len(items) // 2
    return delayed(add)(tree(add, items[:middle]), tree(add, items[middle:]))


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = {path: delayed(read)(path) for path in paths}
    market = tree(add, list(own.values()))
    pairs = [(path, delayed(likeness)(volumes, market)) for path, volumes in own.items()]

    @delayed
    def choose(pairs):
        return min(pairs, key=lambda pair: pair[1])

    return choose(pairs)
