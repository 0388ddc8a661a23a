# the sleep stands behind the return and is never reached
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        return x * x
        sleep(delay)

    return delayed(sum)([slowsquare(x) for x in values])
