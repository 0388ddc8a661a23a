# returns the number, computed, and not a Delayed
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = dask.compute(
        *[delayed(sum_and_count)(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    )
    return sum(s for s, _ in pairs) / sum(c for _, c in pairs)
