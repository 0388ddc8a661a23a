# the function is called square, not slowsquare
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def square(x):
        sleep(delay)
        return x**2

    return delayed(sum)([square(x) for x in values])
