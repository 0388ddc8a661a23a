def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = {i: delayed(slowinc)(x) for i, x in enumerate(data)}
    return delayed(lambda d: sum(d.values()))(results)
