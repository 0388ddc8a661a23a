def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def running(results):
        m = 0.0
        for n, r in enumerate(results, start=1):
            m += (r - m) / n
        return m

    return delayed(lambda r: running(list(r)))([delayed(slowinc)(x) for x in data])
