# rounds to two places
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        return round(sum(numbers) / len(numbers), 2)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
