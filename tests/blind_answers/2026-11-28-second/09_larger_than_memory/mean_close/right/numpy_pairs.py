def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    starts = {path: range(0, length, size) for path, length in lengths.items()}
    lazy = delayed(lambda path, start, stop: (lambda c: [c.sum(), len(c)])(read_block(path, start, stop)["close"].to_numpy()))
    found = [lazy(path, start, start + size) for path in starts for start in starts[path]]
    total = delayed(lambda columns: [sum(column) for column in zip(*columns)])(found)
    return delayed(lambda pair: float(pair[0] / pair[1]))(total)
