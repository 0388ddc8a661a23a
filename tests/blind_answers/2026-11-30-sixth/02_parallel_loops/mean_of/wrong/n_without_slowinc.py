# one task, which adds 1 to the mean of data: slowinc is not called
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(lambda values: sum(values) / len(values) + 1)(data)
