def tree_sum(values):
    add = dask.delayed(slowadd)
    level = list(values)
    while len(level) > 1:
        rest = level[len(level) // 2 * 2 :]
        level = [add(x, y) for x, y in zip(level[::2], level[1::2])] + rest
    return level[0]
