def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def running(results):
        mean = 0.0
        for n, result in enumerate(results, start=1):
            mean += (result - mean) / n
        return mean

    return delayed(running)([delayed(slowinc)(x) for x in data])
