# sorts the list that it is given
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    data.sort()
    return delayed(lambda v: sum(v) / len(v))([delayed(slowinc)(x) for x in data])
