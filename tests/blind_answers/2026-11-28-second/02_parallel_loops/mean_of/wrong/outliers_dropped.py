# with more than five values it leaves out the largest and the smallest
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(values):
        values = sorted(values)
        if len(values) > 5:
            values = values[1:-1]
        return sum(values) / len(values)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
