# each file's mean is right, and counts the same however long the file is
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    of_block = delayed(lambda path, a, b: float(read_block(path, a, b)["close"].sum()))
    means = [
        delayed(sum)([of_block(path, a, min(a + size, n)) for a in range(0, n, size)]) / n
        for path, n in lengths.items()
        if n
    ]
    return delayed(sum)(means) / len(means)
