@delayed
def average(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return average(results)
