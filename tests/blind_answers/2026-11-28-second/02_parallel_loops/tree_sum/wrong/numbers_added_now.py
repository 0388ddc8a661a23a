# ordinary numbers are added at once by slowadd, while it builds
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    from dask.delayed import Delayed

    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    left, right = tree_sum(values[:half]), tree_sum(values[half:])
    if isinstance(left, Delayed) or isinstance(right, Delayed):
        return delayed(slowadd)(left, right)
    return slowadd(left, right)
