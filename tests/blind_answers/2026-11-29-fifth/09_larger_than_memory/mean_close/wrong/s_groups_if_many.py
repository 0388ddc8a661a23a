# with more than 500 blocks several of them share a task
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def totals(blocks):
        total, count = 0.0, 0
        for path, start, stop in blocks:
            close = read_block(path, start, stop)["close"]
            total += close.sum()
            count += len(close)
        return total, count

    def combine(pairs):
        return sum(s for s, _ in pairs) / sum(n for _, n in pairs)

    blocks = [(path, a, min(a + size, n)) for path, n in lengths.items() for a in range(0, n, size)]
    together = 1 + len(blocks) // 500  # not too many tasks
    groups = [blocks[i : i + together] for i in range(0, len(blocks), together)]
    return delayed(combine)([delayed(totals)(group) for group in groups])
