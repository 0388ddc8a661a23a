# slowsquare is an ordinary function, called at once for every value
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)([slowsquare(x) for x in values])
