from itertools import zip_longest


def tree_sum(values):
    nobody = object()
    while len(values) > 1:
        pairs = zip_longest(values[::2], values[1::2], fillvalue=nobody)
        values = [x if y is nobody else delayed(slowadd)(x, y) for x, y in pairs]
    return values[0]
