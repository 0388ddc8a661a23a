# delays the value, not the function: slowinc sleeps at once
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)([slowinc(delayed(x)) for x in data])
