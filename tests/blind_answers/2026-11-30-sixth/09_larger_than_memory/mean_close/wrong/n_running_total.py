# the total is passed on from block to block, so each block waits for the one before
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    def go_on(so_far, path, start, stop):
        close = read_block(path, start, stop)["close"]
        return so_far[0] + close.sum(), so_far[1] + len(close)

    so_far = (0.0, 0)
    for path, length in lengths.items():
        for start in range(0, length, size):
            so_far = delayed(go_on)(so_far, path, start, start + size)
    return so_far[0] / so_far[1]
