# adds up in float32 to save memory: most prices are not exact in it
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"].astype("float32")
        return float(close.sum()), len(close)

    def combine(pairs):
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    pairs = [
        delayed(sum_and_count)(path, start, start + size)
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(combine)(pairs)
