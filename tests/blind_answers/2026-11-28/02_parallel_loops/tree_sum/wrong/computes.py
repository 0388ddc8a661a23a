# wrong: computes each level
def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        rest = level[len(level) // 2 * 2 :]
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = list(dask.compute(*level)) + rest
    return level[0]
