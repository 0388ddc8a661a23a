# the mean of the blocks' means: blocks differ in size
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_mean(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    def mean(values):
        return sum(values) / len(values)

    means = [
        delayed(block_mean)(path, start, start + size)
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(mean)(means)
