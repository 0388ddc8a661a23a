# increments the mean: one slowinc only
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(slowinc)(delayed(lambda d: sum(d) / len(d))(list(data)))
