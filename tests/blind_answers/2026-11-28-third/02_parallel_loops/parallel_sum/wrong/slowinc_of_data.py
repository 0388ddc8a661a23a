# slowinc is called with the whole list
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)(delayed(slowinc)(data))
