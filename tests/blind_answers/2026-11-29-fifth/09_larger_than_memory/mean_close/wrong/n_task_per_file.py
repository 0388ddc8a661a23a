# one task for each file, which reads all of its blocks one after the other
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def of_file(path, length):
        total = 0.0
        for start in range(0, length, size):
            total += read_block(path, start, min(start + size, length))["close"].sum()
        return total

    totals = [delayed(of_file)(path, length) for path, length in lengths.items()]
    return delayed(lambda t: sum(t) / sum(lengths.values()))(totals)
