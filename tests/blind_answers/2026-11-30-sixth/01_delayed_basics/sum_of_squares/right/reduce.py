from functools import reduce
from operator import add


def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @dask.delayed
    def slowsquare(x):
        sleep(delay)
        return pow(x, 2)

    return reduce(add, map(slowsquare, values))
