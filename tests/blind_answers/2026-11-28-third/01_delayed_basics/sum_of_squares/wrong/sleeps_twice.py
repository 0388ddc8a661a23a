# sleeps before and after: twice the delay
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        """Return x², slowly."""
        sleep(delay)
        y = x * x
        sleep(delay)
        return y

    return delayed(sum)([slowsquare(x) for x in values])
