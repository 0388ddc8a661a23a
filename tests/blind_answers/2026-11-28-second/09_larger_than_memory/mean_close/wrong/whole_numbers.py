# sums are cut to whole numbers
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: (lambda c: (int(c.sum()), len(c)))(read_block(p, a, b)["close"]))
    pairs = [one(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
