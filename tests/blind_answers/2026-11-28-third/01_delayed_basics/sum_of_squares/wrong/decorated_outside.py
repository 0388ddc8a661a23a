# the decorator is on sum_of_squares, slowsquare is an ordinary function
@delayed
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    def slowsquare(x):
        sleep(delay)
        return x * x

    return sum([slowsquare(x) for x in values])
