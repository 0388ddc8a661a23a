def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:middle]), tree_sum(values[middle:]))
