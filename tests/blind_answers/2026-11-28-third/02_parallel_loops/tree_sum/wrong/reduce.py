# reduce adds in a row
from functools import reduce


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    return reduce(delayed(slowadd), values)
