# exact sums with fsum
from math import fsum


def mean_close(read_block, lengths, size):
    @delayed
    def block(path, start):
        close = read_block(path, start, min(start + size, lengths[path]))["close"]
        return fsum(close), len(close)

    @delayed
    def ratio(pairs):
        sums, counts = zip(*pairs)
        return fsum(sums) / sum(counts)

    return ratio([block(path, start) for path in lengths for start in range(0, lengths[path], size)])
