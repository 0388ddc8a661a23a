# wrong: reduce builds a chain
from functools import reduce


def tree_sum(values):
    return reduce(delayed(slowadd), values)
