def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    @dask.delayed
    def slowsquare(x):
        sleep(delay)
        y = x * x
        return y

    return sum(slowsquare(x) for x in values)
