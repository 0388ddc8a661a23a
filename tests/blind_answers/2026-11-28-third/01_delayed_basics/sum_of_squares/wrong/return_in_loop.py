# returns in the first round
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    total = 0
    for x in values:
        total += slowsquare(x)
        return total
