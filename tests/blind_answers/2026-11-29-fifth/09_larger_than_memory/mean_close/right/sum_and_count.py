def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def combine(pairs):
        return sum(total for total, _ in pairs) / sum(count for _, count in pairs)

    lazy = delayed(sum_and_count)
    pairs = [
        lazy(path, start, min(start + size, length))
        for path, length in lengths.items()
        for start in range(0, length, size)
    ]
    return delayed(combine)(pairs)
