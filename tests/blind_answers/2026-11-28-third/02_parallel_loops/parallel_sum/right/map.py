def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    lazy_inc = delayed(slowinc)
    return delayed(sum)(list(map(lazy_inc, data)))
