# equal values share one slowinc task: not one for each value
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(lambda v: sum(v) / len(v))([delayed(slowinc, pure=True)(x) for x in data])
