def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return sum(map(delayed(slowinc), data))
