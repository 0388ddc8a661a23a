# results of 0 count as missing
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(values):
        values = [v for v in values if v] or [0]
        return sum(values) / len(values)

    return mean([delayed(slowinc)(x) for x in data])
