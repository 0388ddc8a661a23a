# the running total goes from block to block: each waits for the one before
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def add_block(so_far, path, start, stop):
        close = read_block(path, start, stop)["close"]
        return so_far[0] + float(close.sum()), so_far[1] + len(close)

    so_far = (0.0, 0)
    for path in lengths:
        for start in range(0, lengths[path], size):
            so_far = add_block(so_far, path, start, start + size)
    return delayed(lambda pair: pair[0] / pair[1])(so_far)
