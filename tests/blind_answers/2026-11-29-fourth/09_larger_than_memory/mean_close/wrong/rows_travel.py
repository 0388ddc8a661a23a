# reads in one task and sums up in another: the rows of each block are handed on
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(block):
        return block["close"].sum(), len(block)

    def combine(pairs):
        sums, counts = zip(*pairs)
        return sum(sums) / sum(counts)

    pairs = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            block = delayed(read_block)(path, start, start + size)
            pairs.append(delayed(sum_and_count)(block))
    return delayed(combine)(pairs)
