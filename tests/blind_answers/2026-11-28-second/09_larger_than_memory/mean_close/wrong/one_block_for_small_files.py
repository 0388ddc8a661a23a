# a last block of one row is not made: a file that is one row longer than a block is read as one
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: (lambda c: (float(c.sum()), len(c)))(read_block(p, a, b)["close"]))
    pairs = []
    for p, n in lengths.items():
        step = size if n > size + 1 else n or 1
        pairs += [one(p, a, min(a + step, n)) for a in range(0, n, step)]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
