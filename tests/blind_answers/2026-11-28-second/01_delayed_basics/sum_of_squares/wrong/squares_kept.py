# keeps the squares of earlier calls and adds them again
def sum_of_squares(values, squares=[]):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    for x in values:
        squares.append(slowsquare(x))
    return delayed(sum)(squares)
