# the market in a row
from functools import reduce


def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    market = reduce(delayed(add), reads)
    scores = [delayed(likeness)(r, market) for r in reads]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
