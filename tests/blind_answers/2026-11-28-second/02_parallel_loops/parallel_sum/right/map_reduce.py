from functools import reduce
from operator import add


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return reduce(delayed(add), map(delayed(slowinc), data))
