def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    from functools import reduce

    def jobs():
        for path in lengths:
            for start in range(0, lengths[path], size):
                yield path, start, min(start + size, lengths[path])

    def sum_and_count(read, path, start, stop):
        part = read(path, start, stop)
        return float(sum(part["close"])), part.shape[0]

    def divide(*pairs):
        total, count = reduce(lambda a, b: (a[0] + b[0], a[1] + b[1]), pairs, (0.0, 0))
        return total / count

    return delayed(divide)(*map(lambda job: delayed(sum_and_count)(read_block, *job), jobs()))
