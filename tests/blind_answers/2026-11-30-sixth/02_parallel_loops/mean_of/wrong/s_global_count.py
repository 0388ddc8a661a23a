# the task divides by a global count: wrong when another graph is built before this one is computed
how_many = 0


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    global how_many
    how_many = len(data)

    def mean(values):
        return sum(values) / how_many

    return delayed(mean)([delayed(slowinc)(x) for x in data])
