# the lambda takes the last path and start of the loop
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return float(close.sum()), len(close)

    pairs = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            pairs.append(delayed(lambda: sum_and_count(path, start, start + size))())
    return delayed(lambda pairs: sum(s for s, c in pairs) / sum(c for s, c in pairs))(pairs)
