def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    from statistics import mean

    return delayed(mean)([delayed(slowinc)(x) for x in data])
