def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed(nout=2)
    def piece(path, start):
        rows = read_block(path, start, start + size)
        return rows.close.sum(), rows.shape[0]

    totals, counts = [], []
    for path in lengths:
        for start in range(0, lengths[path], size):
            total, count = piece(path, start)
            totals.append(total)
            counts.append(count)
    return delayed(sum)(totals) / delayed(sum)(counts)
