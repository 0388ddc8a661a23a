def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def mean_of(pairs):
        return sum(total for total, _ in pairs) / sum(count for _, count in pairs)

    pairs = [
        delayed(sum_and_count)(path, start, start + size)
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(mean_of)(pairs)
