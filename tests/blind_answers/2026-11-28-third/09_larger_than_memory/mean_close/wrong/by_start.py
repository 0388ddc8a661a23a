# kept in a dictionary by start: files overwrite one another
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    def combine(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    pairs = {}
    for path in lengths:
        for start in range(0, lengths[path], size):
            pairs[start] = delayed(sum_and_count)(path, start, start + size)
    return delayed(combine)(list(pairs.values()))
