# combines in a row, every addition waits for the one before
from functools import reduce


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    return reduce(delayed(slowadd), values)
