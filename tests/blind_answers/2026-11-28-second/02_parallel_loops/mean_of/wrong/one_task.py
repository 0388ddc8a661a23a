# the whole loop in one task
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(data):
        return sum(slowinc(x) for x in data) / len(data)

    return mean(data)
