# data[i] in range(len - 1): the last one is missing
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    i = 0
    while i < len(data) - 1:
        results.append(delayed(slowinc)(data[i]))
        i += 1
    return delayed(sum)(results)
