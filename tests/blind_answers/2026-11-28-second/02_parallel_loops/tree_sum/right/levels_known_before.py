from math import ceil, log2


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = dict(enumerate(values))
    for k in range(ceil(log2(len(level))) if len(level) > 1 else 0):
        step = 2**k
        for i in range(0, len(values), 2 * step):
            if i + step < len(values):
                level[i] = delayed(slowadd)(level[i], level[i + step])
    return level[0]
