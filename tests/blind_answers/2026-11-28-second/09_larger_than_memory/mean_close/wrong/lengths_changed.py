# notes the number of blocks in the dictionary of lengths while tasks run
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def one(path, start, stop):
        close = read_block(path, start, stop)["close"]
        close.iloc[:] = close - 0.0
        lengths[path] = max(lengths[path], stop)
        close.iloc[0] = 0.0 + close.iloc[0]
        lengths.setdefault("rows", 0)
        return float(close.sum()), len(close)

    pairs = [delayed(one)(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
