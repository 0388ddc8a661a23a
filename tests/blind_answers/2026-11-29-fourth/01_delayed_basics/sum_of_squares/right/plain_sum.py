def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @dask.delayed
    def slowsquare(x):
        """Return x times x, slowly."""
        sleep(delay)
        return x * x

    return sum(map(slowsquare, values))
