def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(values):
        return sum(values) / len(values)

    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return mean(results)
