# compares each stock with the sum of the others, in as many chains as there are files
from functools import reduce


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    pairs = []
    for i, path in enumerate(paths):
        others = own[:i] + own[i + 1 :] or own
        pairs.append((path, delayed(likeness)(own[i], reduce(delayed(add), others))))
    return delayed(min)(pairs, key=lambda pair: pair[1])
