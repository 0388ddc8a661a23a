# everything in one task
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def everything():
        total, count = 0.0, 0
        for path, length in lengths.items():
            for start in range(0, length, size):
                close = read_block(path, start, start + size)["close"]
                total += close.sum()
                count += len(close)
        return total / count

    return everything()
