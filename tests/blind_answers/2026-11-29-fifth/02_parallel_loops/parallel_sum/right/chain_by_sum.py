def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    lazy_inc = delayed(slowinc)
    return sum([lazy_inc(x) for x in data])
