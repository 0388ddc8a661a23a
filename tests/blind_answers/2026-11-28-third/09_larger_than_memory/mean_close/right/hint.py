def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    def combine(pairs):
        total = sum(pair[0] for pair in pairs)
        count = sum(pair[1] for pair in pairs)
        return total / count

    pairs = [
        delayed(sum_and_count)(path, start, start + size)
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(combine)(pairs)
