@delayed
def _block(read_block, path, start, stop):
    values = read_block(path, start, stop)["close"].to_numpy()
    return {"sum": float(values.sum()), "rows": int(values.size)}


@delayed
def _merge(one, other):
    return {key: one[key] + other[key] for key in one}


@delayed
def _divide(both):
    return both["sum"] / both["rows"]


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    level = []
    for path, rows_of_file in lengths.items():
        start = 0
        while start < rows_of_file:
            level.append(_block(read_block, path, start, min(rows_of_file, start + size)))
            start += size
    while len(level) > 1:
        merged = [_merge(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            merged.append(level[-1])
        level = merged
    return _divide(level[0])
