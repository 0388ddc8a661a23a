# hands a generator to the task that sums
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)(delayed(slowinc)(x) for x in data)
