# the given function again
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    total = 0
    for x in data:
        total = total + delayed(slowinc)(x)
    return total / len(data)
