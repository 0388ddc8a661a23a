# begins with the first value itself
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    total = values[0]
    for x in values[1:]:
        total = total + slowsquare(x)
    return delayed(total)
