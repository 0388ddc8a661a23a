import time


def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    @delayed
    def slowsquare(x):
        time.sleep(delay)
        return x**2

    squares = list(map(slowsquare, values))
    total = delayed(sum)(squares)
    return total
