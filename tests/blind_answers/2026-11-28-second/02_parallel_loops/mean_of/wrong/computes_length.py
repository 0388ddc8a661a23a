# computes the length as a task while it builds
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    n = delayed(len)(data).compute()
    return delayed(lambda v: sum(v) / n)([delayed(slowinc)(x) for x in data])
