# cuts each value to a whole number before it is incremented
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(lambda v: sum(v) / len(v))([delayed(slowinc)(int(x)) for x in data])
