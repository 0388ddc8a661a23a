# the loop runs as before, only the sum is lazy
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in data:
        results.append(slowinc(x))
    return delayed(sum)(results)
