# (passes the visible checks?) above 40 blocks, ten blocks are read by one task
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def some_blocks(blocks):
        total, count = 0.0, 0
        for path, start, stop in blocks:
            close = read_block(path, start, stop)["close"]
            total, count = total + close.sum(), count + len(close)
        return total, count

    def mean(pairs):
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    blocks = [(p, a, min(a + size, n)) for p, n in lengths.items() for a in range(0, n, size)]
    step = 1 if len(blocks) <= 40 else 10  # not too many tasks
    return delayed(mean)([delayed(some_blocks)(blocks[i : i + step]) for i in range(0, len(blocks), step)])
