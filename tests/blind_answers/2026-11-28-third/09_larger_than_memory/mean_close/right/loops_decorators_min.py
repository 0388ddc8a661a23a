def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def one_block(path, start, stop):
        table = read_block(path, start, stop)
        total = 0.0
        n = 0
        for price in table["close"]:
            total += price
            n += 1
        return {"total": total, "n": n}

    @delayed
    def divide(blocks):
        total, n = 0, 0
        for block in blocks:
            total += block["total"]
            n += block["n"]
        return total / n

    blocks = []
    for path, length in lengths.items():
        start = 0
        while start < length:
            stop = min(start + size, length)
            blocks.append(one_block(path, start, stop))
            start = stop
    return divide(blocks)
