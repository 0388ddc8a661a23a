def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(y)
    total = delayed(sum)(results)
    return total
