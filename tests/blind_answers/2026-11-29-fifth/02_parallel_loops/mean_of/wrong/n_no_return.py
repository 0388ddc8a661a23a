# the function of the mean prints and returns nothing
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        result = sum(numbers) / len(numbers)
        print(result)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
