# cuts floats before they are incremented
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(sum)([delayed(slowinc)(int(x)) for x in data])
