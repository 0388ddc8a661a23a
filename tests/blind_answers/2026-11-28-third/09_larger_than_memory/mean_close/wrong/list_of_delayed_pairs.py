# returns the list of pairs, not combined
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    return [delayed(sum_and_count)(p, start, start + size) for p in lengths for start in range(0, lengths[p], size)]
