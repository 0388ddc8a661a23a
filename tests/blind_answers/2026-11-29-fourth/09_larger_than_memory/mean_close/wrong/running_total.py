# each block gets the total so far from the one before: a chain, no two can be read side by side
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def go_on(so_far, path, start, stop):
        close = read_block(path, start, stop)["close"]
        return so_far[0] + close.sum(), so_far[1] + len(close)

    total = (0.0, 0)
    for path, length in lengths.items():
        for start in range(0, length, size):
            total = delayed(go_on)(total, path, start, start + size)
    return delayed(lambda end: end[0] / end[1])(total)
