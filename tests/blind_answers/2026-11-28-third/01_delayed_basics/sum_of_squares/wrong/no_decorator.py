# no @delayed: everything is squared at once, and the result a number
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    def slowsquare(x):
        sleep(delay)
        return x * x

    return sum([slowsquare(x) for x in values])
