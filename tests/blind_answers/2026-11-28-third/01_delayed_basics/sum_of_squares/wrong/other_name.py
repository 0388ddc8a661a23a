# the function has another name
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def square(x):
        sleep(delay)
        return x * x

    return delayed(sum)([square(x) for x in values])
