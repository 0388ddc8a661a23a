# each block is read twice, for the sum and for the count
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def block_sum(path, start, stop):
        return float(read_block(path, start, stop)["close"].sum())

    def block_count(path, start, stop):
        return len(read_block(path, start, stop))

    blocks = [(path, start, start + size) for path in lengths for start in range(0, lengths[path], size)]
    total = delayed(sum)([delayed(block_sum)(*block) for block in blocks])
    count = delayed(sum)([delayed(block_count)(*block) for block in blocks])
    return total / count
