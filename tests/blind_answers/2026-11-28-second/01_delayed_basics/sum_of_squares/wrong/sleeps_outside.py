# sleeps while it builds, not in the task
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        return x**2

    squares = []
    for x in values:
        sleep(delay)
        squares.append(slowsquare(x))
    return delayed(sum)(squares)
