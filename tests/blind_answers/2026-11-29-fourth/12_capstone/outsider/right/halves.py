from operator import itemgetter


def _tree(add, items):
    """Combine items by add, in a tree of halves."""
    if len(items) == 1:
        return items[0]
    middle = len(items) // 2
    return add(_tree(add, items[:middle]), _tree(add, items[middle:]))


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    volumes = {path: delayed(read, pure=False)(path) for path in paths}
    market = _tree(delayed(add), list(volumes.values()))
    compare = delayed(likeness)
    return delayed(min)([(path, compare(own, market)) for path, own in volumes.items()], key=itemgetter(1))
