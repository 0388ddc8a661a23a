# takes only the whole part of each result
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(values):
        total = 0
        for value in values:
            total += int(value)
        return total / len(values)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
