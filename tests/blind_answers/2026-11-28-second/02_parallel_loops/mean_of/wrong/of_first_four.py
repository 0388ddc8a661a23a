# divides by four, as in the picture
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(lambda v: sum(v) / 4)([delayed(slowinc)(x) for x in data])
