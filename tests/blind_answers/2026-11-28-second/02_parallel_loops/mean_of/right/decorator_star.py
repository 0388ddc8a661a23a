def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def average(*results):
        total = 0
        for r in results:
            total = total + r
        return total / len(results)

    return average(*map(delayed(slowinc), data))
