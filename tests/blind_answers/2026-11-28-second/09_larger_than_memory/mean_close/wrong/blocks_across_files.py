# cuts all rows, one file behind the other, into blocks: those of later files begin elsewhere
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda p, a, b: (lambda c: (float(c.sum()), len(c)))(read_block(p, a, b)["close"]))
    pairs, room = [], size
    for p, n in lengths.items():
        a = 0
        while a < n:
            b = min(a + room, n)
            pairs.append(one(p, a, b))
            room -= b - a
            room = room or size
            a = b
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
