# the list of results is a default, and keeps those of earlier calls
def parallel_sum(data, results=[]):
    """Return a Delayed: the sum of slowinc(x) over data."""
    for x in data:
        results.append(delayed(slowinc)(x))
    return delayed(sum)(results)
