from itertools import zip_longest


def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        pairs = zip_longest(level[::2], level[1::2])
        level = [x if y is None else delayed(slowadd)(x, y) for x, y in pairs]
    return level[0]
