# doubles instead of squaring
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * 2

    return delayed(sum)([slowsquare(x) for x in values])
