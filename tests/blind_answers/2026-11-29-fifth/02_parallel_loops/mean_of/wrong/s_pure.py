# equal values share one slowinc task
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    inc = delayed(slowinc, pure=True)

    def mean(numbers):
        return sum(numbers) / len(numbers)

    return delayed(mean)([inc(x) for x in data])
