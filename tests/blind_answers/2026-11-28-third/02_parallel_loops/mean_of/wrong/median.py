# the median, not the mean
from statistics import median


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(median)([delayed(slowinc)(x) for x in data])
