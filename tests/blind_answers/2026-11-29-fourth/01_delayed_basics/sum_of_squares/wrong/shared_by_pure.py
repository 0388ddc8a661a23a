# pure=True: equal values share one slowsquare task
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed(pure=True)
    def slowsquare(x):
        sleep(delay)
        return x * x

    squares = [slowsquare(x) for x in values]
    return delayed(sum)(squares)
