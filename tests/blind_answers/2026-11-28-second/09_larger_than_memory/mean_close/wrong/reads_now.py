# reads while the graph is built
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    sums, count = [], 0
    for path, length in lengths.items():
        for start in range(0, length, size):
            block = read_block(path, start, min(start + size, length))
            sums.append(delayed(float)(block["close"].sum()))
            count += len(block)
    return delayed(sum)(sums) / count
