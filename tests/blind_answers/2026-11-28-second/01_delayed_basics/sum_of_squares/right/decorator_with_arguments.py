def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    squares = []

    @delayed(pure=False)
    def slowsquare(x):
        sleep(delay)
        return x**2

    for x in values:
        squares.append(slowsquare(x))
    return delayed(sum)(squares)
