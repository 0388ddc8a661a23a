def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return sum(delayed(slowinc)(x) for x in data)
