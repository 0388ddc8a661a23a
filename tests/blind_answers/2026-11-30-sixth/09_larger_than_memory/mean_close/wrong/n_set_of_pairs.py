# equal pairs of sum and count are counted once only
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    @delayed
    def overall(*pairs):
        different = set(pairs)
        return sum(s for s, _ in different) / sum(n for _, n in different)

    return overall(*(sum_and_count(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)))
