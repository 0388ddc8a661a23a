def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = [None] * len(data)
    for i in range(len(data)):
        results[i] = delayed(slowinc)(data[i])
    return delayed(sum)(results)
