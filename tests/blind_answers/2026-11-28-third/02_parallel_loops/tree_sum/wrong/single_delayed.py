# wraps a single value in a task, though it is to be returned as it is
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return delayed(slowadd)(values[0], 0)
    half = len(values) // 2
    left = values[:half]
    right = values[half:]
    return delayed(slowadd)(tree_sum(left), tree_sum(right))
