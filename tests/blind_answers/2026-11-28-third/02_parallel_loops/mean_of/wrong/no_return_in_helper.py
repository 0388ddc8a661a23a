# the helper has no return
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        m = sum(numbers) / len(numbers)

    results = [delayed(slowinc)(x) for x in data]
    return delayed(mean)(results)
