def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    def mean(values, n):
        return sum(values) / n

    n = len(data)
    results = [delayed(slowinc)(data[i]) for i in range(n)]
    return delayed(mean)(results, n)
