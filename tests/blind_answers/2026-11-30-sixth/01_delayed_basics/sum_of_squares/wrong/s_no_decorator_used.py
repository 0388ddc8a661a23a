# is made lazy where it is called, not with the decorator as asked
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = [delayed(slowsquare)(x) for x in values]
    return delayed(sum)(squares)
