def sum_and_count(read_block, path, start, stop):
    """Return the sum of close and the number of rows of a block."""
    block = read_block(path, start, stop)
    return float(block["close"].sum()), len(block)


def divide(pairs):
    """Return the mean of all, of their sums and counts."""
    return sum(pair[0] for pair in pairs) / sum(pair[1] for pair in pairs)


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    pairs = [
        delayed(sum_and_count)(read_block, path, start, min(start + size, length))
        for path, length in lengths.items()
        for start in range(0, length, size)
    ]
    return delayed(divide)(pairs)
