# total is squared along: (total + x)²
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    total = 0
    for x in values:
        total = slowsquare(total + x)
    return total
