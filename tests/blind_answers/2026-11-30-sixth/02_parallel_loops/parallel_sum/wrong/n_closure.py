# the tasks look x up when they run: every one gets the last value
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in data:
        results.append(delayed(lambda: slowinc(x))())
    return delayed(sum)(results)
