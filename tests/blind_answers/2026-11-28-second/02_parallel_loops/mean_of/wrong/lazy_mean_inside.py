# the mean's function makes a lazy sum, which nobody runs
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(results):
        return delayed(sum)(results) / len(results)

    return mean([delayed(slowinc)(x) for x in data])
