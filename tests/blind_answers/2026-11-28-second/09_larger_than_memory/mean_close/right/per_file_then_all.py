def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_sum(path, start, stop):
        return float(read_block(path, start, stop).close.sum())

    files = []
    for path, length in lengths.items():
        starts = list(range(0, length, size))
        stops = starts[1:] + [length]
        files.append(delayed(sum)([delayed(block_sum)(path, a, b) for a, b in zip(starts, stops)]))
    rows_of_all = sum(lengths.values())
    return delayed(sum)(files) / rows_of_all
