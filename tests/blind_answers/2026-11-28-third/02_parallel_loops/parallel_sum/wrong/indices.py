# increments the positions, not the values
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for i in range(len(data)):
        results.append(delayed(slowinc)(i))
    return delayed(sum)(results)
