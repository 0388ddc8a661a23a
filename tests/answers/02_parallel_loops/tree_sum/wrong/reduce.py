# caught by: tree_sum_span, tree_sum_any_size
from functools import reduce


def tree_sum(values):
    return reduce(delayed(slowadd), values)
