# the task divides by a global, which belongs to the last call of mean_of
count = 0


def divide_by_count(results):
    return sum(results) / count


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    global count
    count = len(data)
    return delayed(divide_by_count)([delayed(slowinc)(x) for x in data])
