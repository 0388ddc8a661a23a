# reads while the graph is built
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(block):
        return float(block["close"].sum()), len(block)

    def combine(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    pairs = [
        delayed(sum_and_count)(read_block(path, start, start + size))
        for path in lengths
        for start in range(0, lengths[path], size)
    ]
    return delayed(combine)(pairs)
