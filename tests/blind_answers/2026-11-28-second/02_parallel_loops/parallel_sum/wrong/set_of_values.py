# equal values get one task only
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)([delayed(slowinc)(x) for x in set(data)])
