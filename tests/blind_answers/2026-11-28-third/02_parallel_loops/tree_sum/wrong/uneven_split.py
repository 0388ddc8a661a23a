# splits off a third: too many levels for many sizes
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    cut = max(1, len(values) // 3)
    return delayed(slowadd)(tree_sum(values[:cut]), tree_sum(values[cut:]))
