def block_pair(read_block, path, start, stop):
    """Return sum and number of the closing prices in a block."""
    prices = read_block(path, start, stop).close.to_numpy()
    return float(prices.sum()), int(prices.size)


def both(first, second):
    """Return the sums of two pairs."""
    return first[0] + second[0], first[1] + second[1]


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    parts = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            parts.append(delayed(block_pair)(read_block, path, start, min(length, start + size)))
    while len(parts) > 1:
        joined = [delayed(both)(a, b) for a, b in zip(parts[::2], parts[1::2])]
        if len(parts) % 2:
            joined.append(parts[-1])
        parts = joined
    return delayed(lambda pair: pair[0] / pair[1])(parts[0])
