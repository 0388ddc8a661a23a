def _block(read_block, path, start, stop):
    close = read_block(path, start, stop)["close"].to_numpy()
    return {"sum": close.sum(), "rows": close.size}


def _merge(one, other):
    return {name: one[name] + other[name] for name in one}


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    level = []
    for path, length in lengths.items():
        for a in range(0, length, size):
            level.append(delayed(_block)(read_block, path, a, a + size))
    while len(level) > 1:
        rest = level[len(level) // 2 * 2 :]
        level = [delayed(_merge)(a, b) for a, b in zip(level[::2], level[1::2])] + rest
    return delayed(lambda end: float(end["sum"] / end["rows"]))(level[0])
