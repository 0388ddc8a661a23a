# equal ordinary numbers share an addition: fewer calls of slowadd than asked
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    add = delayed(slowadd, pure=True)
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    return add(tree_sum(values[:half]), tree_sum(values[half:]))
