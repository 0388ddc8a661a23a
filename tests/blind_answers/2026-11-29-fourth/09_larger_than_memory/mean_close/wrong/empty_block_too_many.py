# range(0, length + 1, size): reads an empty block where size divides the length, and one of a file without rows
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start):
        close = read_block(path, start, start + size)["close"]
        return close.sum(), close.count()

    pairs = [delayed(sum_and_count)(p, a) for p in lengths for a in range(0, lengths[p] + 1, size)]
    return delayed(lambda all_: sum(s for s, _ in all_) / sum(c for _, c in all_))(pairs)
