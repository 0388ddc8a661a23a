# a file without rows gets a block, too
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    pairs = []
    for path, length in lengths.items():
        number_of_blocks = max(1, -(-length // size))
        for n in range(number_of_blocks):
            pairs.append(delayed(sum_and_count)(path, n * size, min((n + 1) * size, length)))
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(c for _, c in pairs))(pairs)
