# starts at the second value
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in data[1:]:
        results.append(delayed(slowinc)(x))
    return delayed(sum)(results)
