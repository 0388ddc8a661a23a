def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        """Return x squared, slowly."""
        sleep(delay)
        return x**2

    squares = [slowsquare(x) for x in values]
    return delayed(sum)(squares)
