# reduce builds the chain
from functools import reduce


def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    return reduce(delayed(slowadd), values)
