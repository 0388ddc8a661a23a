def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        result = x * x
        sleep(delay)
        return result

    total = slowsquare(values[0])
    for value in values[1:]:
        total = delayed(slowadd)(total, slowsquare(value))
    return total
