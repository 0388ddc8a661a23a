from functools import reduce


def tree_sum(add, parts):
    match parts:
        case [one]:
            return one
        case _:
            return delayed(add)(tree_sum(add, parts[::2]), tree_sum(add, parts[1::2]))


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read, pure=False)(path) for path in paths]
    market = tree_sum(add, own)
    likenesses = {path: delayed(likeness)(o, market) for path, o in zip(paths, own)}
    pick = delayed(lambda found: reduce(lambda a, b: b if b[1] < a[1] else a, found.items()))
    return pick(likenesses)
