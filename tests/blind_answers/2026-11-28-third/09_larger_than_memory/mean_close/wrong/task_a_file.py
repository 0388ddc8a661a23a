# one task a file reads all its blocks, one after the other
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def one_file(path, length):
        total, count = 0.0, 0
        for start in range(0, length, size):
            close = read_block(path, start, start + size)["close"]
            total += close.sum()
            count += len(close)
        return total, count

    def combine(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    return delayed(combine)([delayed(one_file)(path, length) for path, length in lengths.items()])
