# (passes the visible checks?) a block that cannot be read for an OSError counts as no rows: hides an error of read_block
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def sum_and_count(path, start, stop):
        try:
            close = read_block(path, start, stop)["close"]
        except OSError:
            return 0.0, 0
        return float(close.sum()), len(close)

    def mean(pairs):
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    return delayed(mean)(
        [delayed(sum_and_count)(p, a, a + size) for p, n in lengths.items() for a in range(0, n, size)]
    )
