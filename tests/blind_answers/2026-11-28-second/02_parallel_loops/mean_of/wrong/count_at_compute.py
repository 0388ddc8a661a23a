# divides by a global length, set by the call: the last call's length for all of them
length = 1


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    global length
    length = len(data)

    def mean(values):
        return sum(values) / length

    return delayed(mean)([delayed(slowinc)(x) for x in data])
