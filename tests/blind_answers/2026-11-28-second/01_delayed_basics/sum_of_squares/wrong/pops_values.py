# empties the list: the argument is changed
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = []
    while values:
        squares.append(slowsquare(values.pop()))
    return delayed(sum)(squares)
