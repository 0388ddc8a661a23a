def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    total = 0
    for x in data:
        y = delayed(slowinc)(x)
        total = total + y
    return total
