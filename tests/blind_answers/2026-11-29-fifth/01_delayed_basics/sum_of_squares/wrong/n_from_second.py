# the loop begins with the second value
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = []
    for i in range(1, len(values)):
        squares.append(slowsquare(values[i]))
    return delayed(sum)(squares)
