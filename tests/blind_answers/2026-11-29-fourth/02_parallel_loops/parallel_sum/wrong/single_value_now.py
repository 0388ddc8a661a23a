# a single value is incremented at once
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    data = list(data)
    if len(data) == 1:
        return delayed(slowinc(data[0]))
    return delayed(sum)([delayed(slowinc)(x) for x in data])
