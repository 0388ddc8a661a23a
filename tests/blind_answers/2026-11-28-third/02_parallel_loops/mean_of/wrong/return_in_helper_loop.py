# return inside the helper's loop
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        total = 0
        for number in numbers:
            total += number
            return total / len(numbers)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
