# the function of the mean prints and returns nothing
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean(values):
        result = sum(values) / len(values)
        print(result)

    return mean([delayed(slowinc)(x) for x in data])
