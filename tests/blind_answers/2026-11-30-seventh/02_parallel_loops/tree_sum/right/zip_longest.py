# neighbours by zip_longest
from itertools import zip_longest


def tree_sum(values):
    level = list(values)
    gap = object()
    while len(level) > 1:
        level = [x if y is gap else delayed(slowadd)(x, y) for x, y in zip_longest(level[::2], level[1::2], fillvalue=gap)]
    return level[0]
