# fails with a single path
from functools import reduce


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]

    def total(parts):
        if len(parts) == 2:
            return delayed(add)(*parts)
        if len(parts) == 3:
            return delayed(add)(total(parts[:2]), parts[2])
        half = len(parts) // 2
        return delayed(add)(total(parts[:half]), total(parts[half:]))

    if len(own) == 1:
        raise ValueError("a market needs two stocks")
    market = total(own)
    pairs = [(path, delayed(likeness)(o, market)) for path, o in zip(paths, own)]
    return delayed(min)(pairs, key=lambda pair: pair[1])
