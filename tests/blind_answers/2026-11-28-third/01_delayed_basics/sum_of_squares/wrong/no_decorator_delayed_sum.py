# no @delayed: only the sum is lazy
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    def slowsquare(x):
        sleep(delay)
        return x * x

    squares = [slowsquare(x) for x in values]
    return delayed(sum)(squares)
