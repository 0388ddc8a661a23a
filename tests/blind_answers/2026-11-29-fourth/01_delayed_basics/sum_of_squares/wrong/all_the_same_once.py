# when all values are equal, it squares one and multiplies by their number
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    if all(x == values[0] for x in values):
        return slowsquare(values[0]) * len(values)
    return delayed(sum)([slowsquare(x) for x in values])
