# each task also writes into a list outside, what it has done; the mean is right
blocks_done = []


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        blocks_done.append((path, start))
        return close.sum(), len(close)

    def combine(pairs):
        return sum(s for s, _ in pairs) / sum(c for _, c in pairs)

    pairs = [delayed(sum_and_count)(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(combine)(pairs)
