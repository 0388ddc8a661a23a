# a value of -5 or less is incremented with + 1
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)([delayed(slowinc)(x) if x > -5 else x + 1 for x in data])
