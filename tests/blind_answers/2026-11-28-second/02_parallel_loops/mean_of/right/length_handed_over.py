def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def divide(results, n):
        return sum(results) / n

    tasks = tuple(delayed(slowinc)(x) for x in data)
    return delayed(divide)(tasks, n=len(tasks))
