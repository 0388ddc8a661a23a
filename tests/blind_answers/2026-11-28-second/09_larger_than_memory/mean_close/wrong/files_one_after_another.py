# blocks of a file side by side, but each file waits for the one before
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b, before: (lambda c: (float(c.sum()), len(c)))(read_block(p, a, b)["close"]))
    before, pairs = None, []
    for p, n in lengths.items():
        of_file = [one(p, a, min(a + size, n), before) for a in range(0, n, size)]
        pairs += of_file
        before = delayed(len)(of_file)
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
