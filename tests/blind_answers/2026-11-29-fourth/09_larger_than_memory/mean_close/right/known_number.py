def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    from math import fsum

    everything = sum(lengths.values())  # known before anything is read

    def block_sum(path, start, stop):
        return fsum(read_block(path, start, stop)["close"])

    def finish(sums):
        return fsum(sums) / everything

    sums = []
    for path, length in lengths.items():
        start = 0
        while start < length:
            sums.append(delayed(block_sum)(path, start, min(length, start + size)))
            start += size
    return delayed(finish)(sums)
