# the loop over the indexes begins at 1
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for i in range(1, len(data)):
        results.append(delayed(slowinc)(data[i]))
    return delayed(sum)(results)
