# a task reads a block, and another adds it up: rows travel
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    blocks = [
        delayed(read_block)(path, start, min(start + size, length))
        for path, length in lengths.items()
        for start in range(0, length, size)
    ]
    pairs = [delayed(lambda b: (b["close"].sum(), len(b)))(block) for block in blocks]
    return delayed(lambda pairs: sum(s for s, _ in pairs) / sum(n for _, n in pairs))(pairs)
