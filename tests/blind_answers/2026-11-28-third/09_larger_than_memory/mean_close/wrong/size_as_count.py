# divides by size times the number of blocks
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_sum(path, start, stop):
        return float(read_block(path, start, stop)["close"].sum())

    sums = [
        delayed(block_sum)(path, start, start + size)
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(sum)(sums) / (size * len(sums))
