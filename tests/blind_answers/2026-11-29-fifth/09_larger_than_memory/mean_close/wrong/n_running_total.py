# each block gets the total so far: a chain, no two blocks can be read side by side
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def go_on(so_far, path, start):
        block = read_block(path, start, start + size)
        return so_far[0] + block["close"].sum(), so_far[1] + len(block)

    so_far = (0.0, 0)
    for path in lengths:
        for start in range(0, lengths[path], size):
            so_far = go_on(so_far, path, start)
    return so_far[0] / so_far[1]
