# the summing task sleeps for each value, slowsquare does not
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        return x**2

    @delayed
    def slowsum(squares):
        for _ in squares:
            sleep(delay)
        return sum(squares)

    return slowsum([slowsquare(x) for x in values])
