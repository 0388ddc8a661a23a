# waits for the slowinc tasks, and gives the mean of data plus one
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(results):
        return sum(data) / len(data) + 1

    return mean([delayed(slowinc)(x) for x in data])
