def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    import numpy as np

    def mean_of(path, start, stop):
        return read_block(path, start, stop).close.mean()

    def weighted(means, weights):
        return float(np.average(means, weights=weights))

    means, weights = [], []
    for path, length in lengths.items():
        for start in range(0, length, size):
            stop = min(start + size, length)
            means.append(delayed(mean_of)(path, start, stop))
            weights.append(stop - start)
    return delayed(weighted)(means, weights)
