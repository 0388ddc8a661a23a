# divides with // and loses what is after the point
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        return sum(numbers) // len(numbers)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
