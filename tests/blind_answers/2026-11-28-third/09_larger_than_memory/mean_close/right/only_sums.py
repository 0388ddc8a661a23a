def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    # how many rows there are, lengths says already
    def block_sum(path, start, stop):
        return read_block(path, start, stop).close.sum()

    sums = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            sums.append(delayed(block_sum)(path, start, start + size))
    return delayed(sum)(sums) / sum(lengths.values())
