import numpy as np


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    incremented = list(map(delayed(slowinc), data))
    return delayed(np.mean)(incremented)
