from functools import reduce
from operator import add


def sum_of(values):
    """Return the sum of a list, 0 for an empty one."""
    return reduce(add, values, 0)


def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    lazy_groups = []
    for group in groups:
        increments = []
        for x in group:
            increments.append(delayed(slowinc)(x))
        lazy_groups.append(delayed(sum_of)(increments))
    return delayed(lambda *sums: list(sums))(*lazy_groups)
