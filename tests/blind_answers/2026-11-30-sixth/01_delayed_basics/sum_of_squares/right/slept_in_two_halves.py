def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay / 2)
        square = x * x
        sleep(delay / 2)
        return square

    return delayed(lambda *squares: sum(squares))(*[slowsquare(x) for x in values])
