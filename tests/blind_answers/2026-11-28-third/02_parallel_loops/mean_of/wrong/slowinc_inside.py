# one task calls slowinc for all
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        return sum(slowinc(x) for x in numbers) / len(numbers)

    return delayed(mean)(data)
