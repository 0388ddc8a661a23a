# wrong: ordinary zeros are left out, fewer calls than asked for
def tree_sum(values):
    level = [v for v in values if isinstance(v, dask.delayed(0).__class__) or v != 0] or [0]
    while len(level) > 1:
        rest = [level[-1]] if len(level) % 2 else []
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])] + rest
    return level[0]
