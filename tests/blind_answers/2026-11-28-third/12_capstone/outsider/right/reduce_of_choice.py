from functools import reduce


def better(one, other):
    return other if other[1] < one[1] else one


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    read_once = [delayed(read)(p) for p in paths]

    def tree(low, high):
        if high - low == 1:
            return read_once[low]
        middle = (low + high) // 2
        return delayed(add)(tree(low, middle), tree(middle, high))

    market = tree(0, len(paths))
    scores = [delayed(likeness)(one, market) for one in read_once]
    pairs = [delayed(lambda path, score: (path, score))(p, s) for p, s in zip(paths, scores)]
    return delayed(lambda pairs: reduce(better, pairs))(pairs)
