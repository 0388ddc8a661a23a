def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    def halves(squares):
        if len(squares) == 1:
            return squares[0]
        middle = len(squares) // 2
        return halves(squares[:middle]) + halves(squares[middle:])

    return halves([slowsquare(x) for x in values])
