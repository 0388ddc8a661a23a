# sums as floating-point numbers, so large whole numbers are no longer exact
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    def total(numbers):
        result = 0.0
        for number in numbers:
            result += number
        return result

    return delayed(total)([delayed(slowinc)(x) for x in data])
