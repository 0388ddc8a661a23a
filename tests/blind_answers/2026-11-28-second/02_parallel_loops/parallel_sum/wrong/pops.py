# empties the list that it is given
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    while data:
        results.append(delayed(slowinc)(data.pop(0)))
    return delayed(sum)(results)
