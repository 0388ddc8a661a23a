def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed(nout=2)
    def sum_and_count(path, start):
        block = read_block(path, start, start + size)
        return block["close"].sum(), len(block)

    sums, counts = [], []
    for path in lengths:
        for start in range(0, lengths[path], size):
            s, c = sum_and_count(path, start)
            sums.append(s)
            counts.append(c)
    return delayed(sum)(sums) / delayed(sum)(counts)
