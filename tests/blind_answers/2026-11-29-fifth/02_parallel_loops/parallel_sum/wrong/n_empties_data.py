# takes the values out of the list with pop
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    while data:
        results.append(delayed(slowinc)(data.pop()))
    return delayed(sum)(results)
