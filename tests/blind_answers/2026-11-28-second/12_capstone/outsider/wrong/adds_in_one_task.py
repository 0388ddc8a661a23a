# one task adds all lists
from functools import reduce


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    market = delayed(lambda lists: reduce(add, lists))(own)
    pairs = [(path, delayed(likeness)(o, market)) for path, o in zip(paths, own)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
