def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    @delayed
    def of_block(path, start):
        block = read_block(path, start, start + size)
        return {"sum": sum(block["close"]), "rows": len(block)}

    @delayed
    def both(one, other):
        return {key: one[key] + other[key] for key in one}

    parts = []
    for path in lengths:
        start = 0
        while start < lengths[path]:
            parts.append(of_block(path, start))
            start += size
    while len(parts) > 1:
        pairs = [both(a, b) for a, b in zip(parts[::2], parts[1::2])]
        parts = pairs + (parts[-1:] if len(parts) % 2 else [])
    return delayed(lambda total: total["sum"] / total["rows"])(parts[0])
