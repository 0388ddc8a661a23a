# where both are ordinary numbers slowadd runs while the tree is built
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    def add(x, y):
        if hasattr(x, "dask") or hasattr(y, "dask"):
            return delayed(slowadd)(x, y)
        return delayed(slowadd(x, y))

    if len(values) == 1:
        return values[0]
    middle = (len(values) + 1) // 2
    return add(tree_sum(values[:middle]), tree_sum(values[middle:]))
