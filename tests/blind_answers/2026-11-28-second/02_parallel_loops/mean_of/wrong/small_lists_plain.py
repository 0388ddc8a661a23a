# for a single value it returns the slowinc task: no task for the mean
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = [delayed(slowinc)(x) for x in data]
    if len(results) == 1:
        return results[0]
    return delayed(lambda v: sum(v) / len(v))(results)
