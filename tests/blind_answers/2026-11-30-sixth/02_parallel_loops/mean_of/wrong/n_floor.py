# divides with //
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(values):
        return sum(values) // len(values)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
