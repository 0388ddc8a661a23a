# caught by: tree_sum_span, tree_sum_any_size
from itertools import pairwise


def tree_sum(values):
    while len(values) > 1:
        values = [delayed(slowadd)(x, y) for x, y in pairwise(values)]
    return values[0]
