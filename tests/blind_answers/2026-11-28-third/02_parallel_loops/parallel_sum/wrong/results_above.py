# the list of results stands above the function, and is never emptied
results = []


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    for x in data:
        results.append(delayed(slowinc)(x))
    return delayed(sum)(results)
