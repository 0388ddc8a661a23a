# counts the results in a global that is never reset: wrong from the second computation on
seen = []


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(values):
        seen.extend(values)
        return sum(values) / len(seen)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
