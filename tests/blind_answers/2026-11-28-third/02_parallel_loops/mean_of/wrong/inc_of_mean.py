# increments the mean: right number, one slowinc only
from statistics import mean


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(slowinc)(delayed(mean)(data))
