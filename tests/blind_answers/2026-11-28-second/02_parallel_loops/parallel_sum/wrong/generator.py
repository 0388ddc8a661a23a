# a generator is handed to sum: the result is lazy again
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)(delayed(slowinc)(x) for x in data)
