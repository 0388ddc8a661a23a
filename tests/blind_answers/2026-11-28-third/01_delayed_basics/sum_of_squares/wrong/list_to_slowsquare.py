# one slowsquare task gets the whole list
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return sum([n * n for n in x])

    return slowsquare(values)
