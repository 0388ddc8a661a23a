def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def average(*numbers):
        count, total = 0, 0
        for number in numbers:
            count += 1
            total += number
        return total / count

    return average(*map(delayed(slowinc), data))
