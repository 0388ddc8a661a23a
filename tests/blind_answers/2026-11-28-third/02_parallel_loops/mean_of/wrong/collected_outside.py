# the tasks append to a list outside; the mean is of that list
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    found = []

    def keep(x):
        found.append(slowinc(x))

    def mean(_):
        return sum(found) / len(found)

    return delayed(mean)([delayed(keep)(x) for x in data])
