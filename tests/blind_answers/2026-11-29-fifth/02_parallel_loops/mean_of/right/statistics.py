from statistics import mean


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return delayed(mean)(results)
