def blocks_of(length, size):
    return [(start, min(start + size, length)) for start in range(0, length, size)]


def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    def work(path, start, stop):
        values = list(read_block(path, start, stop)["close"])
        print(path, start, stop)
        return [sum(values), len(values)]

    def add_up(parts):
        return [sum(p[0] for p in parts), sum(p[1] for p in parts)]

    def finish(parts):
        total, count = add_up(parts)
        return total / count

    files = []
    for path, length in lengths.items():
        parts = [delayed(work)(path, start, stop) for start, stop in blocks_of(length, size)]
        files.append(delayed(add_up)(parts))
    return delayed(finish)(files)
