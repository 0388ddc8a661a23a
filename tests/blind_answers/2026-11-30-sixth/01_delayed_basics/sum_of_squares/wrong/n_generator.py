# hands a generator to the sum task
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)(slowsquare(x) for x in values)
