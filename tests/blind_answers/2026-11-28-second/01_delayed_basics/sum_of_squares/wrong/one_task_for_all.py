# one slowsquare task for the whole list
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(values):
        total = 0
        for x in values:
            sleep(delay)
            total += x**2
        return total

    return slowsquare(values)
