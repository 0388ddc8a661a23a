# no case for one value: endless recursion
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    half = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:half]), tree_sum(values[half:]))
