# fails for a range, with which the cell below tries it (a range has no copy())
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    values = data.copy()
    results = []
    while values:
        results.append(delayed(slowinc)(values.pop(0)))
    return delayed(sum)(results)
