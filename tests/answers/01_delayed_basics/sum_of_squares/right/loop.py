def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, one slowsquare task a value."""

    @delayed
    def slowsquare(x):
        """Return x², slowly."""
        sleep(delay)
        return x * x

    squares = []
    for value in values:
        squares.append(slowsquare(value))
    total = delayed(sum)(squares)
    return total
