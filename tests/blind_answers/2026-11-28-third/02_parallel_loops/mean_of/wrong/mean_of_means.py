# a running mean of two at a time, which is another number
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    def mean(numbers):
        m = numbers[0]
        for number in numbers[1:]:
            m = (m + number) / 2
        return m

    return delayed(mean)([delayed(slowinc)(x) for x in data])
