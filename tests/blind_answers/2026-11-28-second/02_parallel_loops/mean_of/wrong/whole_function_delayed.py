# the decorator over the whole function: one task
@delayed
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = [slowinc(x) for x in data]
    return sum(results) / len(results)
