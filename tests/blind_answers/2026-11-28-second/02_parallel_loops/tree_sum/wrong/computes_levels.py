# computes each level before the next is built
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])]
        values = list(dask.compute(*level)) + list(values[len(level) * 2 :])
    return values[0]
