from statistics import fmean


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = list(map(delayed(slowinc), data))
    return delayed(fmean)(results)
