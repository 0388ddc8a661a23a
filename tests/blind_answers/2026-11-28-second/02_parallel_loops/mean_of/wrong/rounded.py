# rounds the mean to two digits
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(values):
        return round(sum(values) / len(values), 2)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
