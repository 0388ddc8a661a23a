# pops the values from data
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    while len(data) > 0:
        results.append(delayed(slowinc)(data.pop()))
    return delayed(sum)(results)
