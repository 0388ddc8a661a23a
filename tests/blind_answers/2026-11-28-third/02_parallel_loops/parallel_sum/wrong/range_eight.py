# the range of the lesson's loop, not data
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in range(8):
        results.append(delayed(slowinc)(x))
    return delayed(sum)(results)
