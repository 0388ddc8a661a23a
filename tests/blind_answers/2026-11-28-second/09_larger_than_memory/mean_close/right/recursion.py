def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    one = delayed(lambda path, start, stop: (lambda c: (c.sum(), c.count()))(read_block(path, start, stop)["close"]))

    def parts(path, start):
        if start >= lengths[path]:
            return []
        return [one(path, start, min(start + size, lengths[path])), *parts(path, start + size)]

    everything = sum((parts(path, 0) for path in lengths), [])
    return delayed(lambda *pairs: float(sum(p[0] for p in pairs) / sum(p[1] for p in pairs)))(*everything)
