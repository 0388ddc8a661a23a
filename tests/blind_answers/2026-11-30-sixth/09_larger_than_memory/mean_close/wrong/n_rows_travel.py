# one task reads a block and another sums it up, so all rows travel
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    sums, counts = [], []
    for path, length in lengths.items():
        for start in range(0, length, size):
            block = delayed(read_block)(path, start, start + size)
            close = block["close"]
            sums.append(close.sum())
            counts.append(delayed(len)(close))
    return delayed(sum)(sums) / delayed(sum)(counts)
