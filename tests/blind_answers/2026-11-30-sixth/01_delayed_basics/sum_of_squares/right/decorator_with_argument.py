def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed(pure=False)
    def slowsquare(x):
        """Return x², slowly."""
        square = x * x
        sleep(delay)
        return square

    @delayed
    def total(squares):
        result = 0
        for square in squares:
            result += square
        return result

    return total([slowsquare(x) for x in values])
