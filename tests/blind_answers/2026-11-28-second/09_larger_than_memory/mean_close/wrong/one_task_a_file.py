# one task reads all blocks of a file
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def of_file(path, length):
        total = 0.0
        for start in range(0, length, size):
            total += read_block(path, start, min(start + size, length))["close"].sum()
        return total

    return delayed(sum)([delayed(of_file)(p, n) for p, n in lengths.items()]) / sum(lengths.values())
