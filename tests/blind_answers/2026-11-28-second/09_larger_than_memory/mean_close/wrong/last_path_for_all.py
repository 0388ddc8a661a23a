# late binding: all tasks read the last file
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    pairs = []
    for path, length in lengths.items():

        def one(start, stop):
            close = read_block(path, start, stop)["close"]
            return float(close.sum()), len(close)

        pairs += [delayed(one)(a, min(a + size, length)) for a in range(0, length, size)]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
