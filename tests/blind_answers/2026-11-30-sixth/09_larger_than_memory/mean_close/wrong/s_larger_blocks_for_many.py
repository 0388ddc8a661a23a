# with more than 2,000 blocks it takes larger ones, "to keep the graph small"
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    step = max(size, sum(lengths.values()) // 2000)
    pairs = [
        delayed(sum_and_count)(path, start, min(start + step, length))
        for path, length in lengths.items()
        for start in range(0, length, step)
    ]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(c for _, c in pairs))(pairs)
