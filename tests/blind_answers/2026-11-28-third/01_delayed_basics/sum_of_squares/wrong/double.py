# copied from slowdouble: 2 * x
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        """Return 2x, slowly, when computed."""
        sleep(delay)
        return 2 * x

    return delayed(sum)([slowsquare(x) for x in values])
