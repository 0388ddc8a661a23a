# the sum begins with the first value itself, which is not incremented
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    total = delayed(data[0])
    for x in data[1:]:
        total = total + delayed(slowinc)(x)
    return total
