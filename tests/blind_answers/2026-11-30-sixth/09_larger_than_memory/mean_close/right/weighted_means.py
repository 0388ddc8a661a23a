def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""
    lazy_mean = delayed(lambda path, start, stop: float(read_block(path, start, stop)["close"].mean()))
    cuts = [(path, a, min(a + size, n)) for path, n in lengths.items() for a in range(0, n, size)]
    means = [lazy_mean(*cut) for cut in cuts]
    weights = [stop - start for _, start, stop in cuts]

    @delayed
    def weighted(means, weights):
        return sum(m * w for m, w in zip(means, weights)) / sum(weights)

    return weighted(means, weights)
