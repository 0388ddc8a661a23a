# equal values share one slowsquare task
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    square_of = {x: slowsquare(x) for x in values}
    return delayed(sum)([square_of[x] for x in values])
