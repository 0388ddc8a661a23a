def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return pow(x, 2)

    @delayed
    def add_up(*squares):
        total = 0
        for square in squares:
            total += square
        return total

    return add_up(*map(slowsquare, values))
