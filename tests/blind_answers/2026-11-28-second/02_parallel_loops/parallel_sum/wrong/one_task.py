# one task runs the whole loop
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(lambda data: sum(slowinc(x) for x in data))(data)
