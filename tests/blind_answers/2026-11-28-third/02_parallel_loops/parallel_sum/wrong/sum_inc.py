# increments the sum, once
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(slowinc)(delayed(sum)(data))
