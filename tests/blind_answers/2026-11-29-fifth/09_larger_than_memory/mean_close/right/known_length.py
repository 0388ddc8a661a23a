def total_of_block(read_block, path, start, stop):
    return float(read_block(path, start, stop)["close"].sum())


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    sums = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            sums.append(delayed(total_of_block)(read_block, path, start, start + size))
    return delayed(sum)(sums) / sum(lengths.values())
