def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    def mean(*numbers):
        total, count = 0, 0
        for number in numbers:
            total, count = total + number, count + 1
        return total / count

    inc = delayed(slowinc)
    return delayed(mean)(*[inc(x) for x in data])
