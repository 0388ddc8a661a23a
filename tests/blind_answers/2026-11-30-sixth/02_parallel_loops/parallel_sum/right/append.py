def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return delayed(sum)(results)
