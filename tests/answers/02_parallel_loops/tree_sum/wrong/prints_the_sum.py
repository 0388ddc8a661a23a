# caught by: tree_sum_span
def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        pairs = [level[i : i + 2] for i in range(0, len(level), 2)]
        level = [delayed(slowadd)(*pair) if len(pair) == 2 else pair[0] for pair in pairs]
    print(dask.compute(level[0], scheduler="sync"))
    return level[0]
