# reading is a task of its own: the rows travel to the next task
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(block):
        return float(block["close"].sum()), len(block)

    def combine(pairs):
        return sum(s for s, c in pairs) / sum(c for s, c in pairs)

    pairs = []
    for path in lengths:
        for start in range(0, lengths[path], size):
            block = delayed(read_block)(path, start, start + size)
            pairs.append(delayed(sum_and_count)(block))
    return delayed(combine)(pairs)
