# the mean gets a generator
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(lambda v: sum(v) / len(data))(delayed(slowinc)(x) for x in data)
