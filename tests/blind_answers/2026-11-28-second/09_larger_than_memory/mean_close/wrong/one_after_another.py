# each block waits for the one before
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def add_block(total, path, start, stop):
        close = read_block(path, start, stop)["close"]
        return total[0] + float(close.sum()), total[1] + len(close)

    total = (0.0, 0)
    for path, length in lengths.items():
        for start in range(0, length, size):
            total = add_block(total, path, start, min(start + size, length))
    return delayed(lambda t: t[0] / t[1])(total)
