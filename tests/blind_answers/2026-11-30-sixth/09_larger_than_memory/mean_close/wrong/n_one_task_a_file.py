# one task reads all blocks of a file, one after the other
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def file_sum(path, length):
        total = rows = 0
        for start in range(0, length, size):
            block = read_block(path, start, start + size)
            total += block["close"].sum()
            rows += len(block)
        return total, rows

    pairs = [delayed(file_sum)(path, length) for path, length in lengths.items()]

    def combine(pairs):
        return sum(t for t, _ in pairs) / sum(r for _, r in pairs)

    return delayed(combine)(pairs)
