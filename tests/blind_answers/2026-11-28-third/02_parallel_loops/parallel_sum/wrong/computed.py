# returns the number
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = [delayed(slowinc)(x) for x in data]
    return delayed(sum)(results).compute()
