# forgets the shorter block at the end of a file
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = []
    for path, length in lengths.items():
        for n in range(length // size):
            pairs.append(delayed(sum_and_count)(path, n * size, (n + 1) * size))
    return delayed(lambda ps: sum(s for s, _ in ps) / max(1, sum(c for _, c in ps)))(pairs)
