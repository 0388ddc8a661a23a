# fills odd levels up with 0: more slowadd tasks than asked for
from itertools import zip_longest


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    while len(level) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip_longest(level[::2], level[1::2], fillvalue=0)]
    return level[0]
