# squares 1 … n, right for the list [1, 2, 3, 4, 5] only
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    first = values[0] if len(values) else 0
    return delayed(sum)([slowsquare(first + i) for i in range(len(values))])
