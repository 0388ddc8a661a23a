# sleeps a second, not delay seconds
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(1)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
