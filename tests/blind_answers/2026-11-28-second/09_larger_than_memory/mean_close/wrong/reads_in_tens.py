# blocks are read in tens: the second ten waits for the first
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b, before: (lambda c: (float(c.sum()), len(c)))(read_block(p, a, b)["close"]))
    blocks = [(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    pairs, before = [], None
    for i in range(0, len(blocks), 10):
        some = [one(*block, before) for block in blocks[i : i + 10]]
        pairs += some
        before = delayed(len)(some)
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
