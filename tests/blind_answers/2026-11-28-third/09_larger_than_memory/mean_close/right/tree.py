def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def leaf(path, start, stop):
        block = read_block(path, start, stop)
        return block["close"].sum(), block["close"].count()

    def add(a, b):
        return a[0] + b[0], a[1] + b[1]

    parts = [delayed(leaf)(p, s, s + size) for p, n in lengths.items() for s in range(0, n, size)]
    while len(parts) > 1:
        pairs = [delayed(add)(a, b) for a, b in zip(parts[::2], parts[1::2])]
        if len(parts) % 2:
            pairs.append(parts[-1])
        parts = pairs
    return delayed(lambda pair: pair[0] / pair[1])(parts[0])
