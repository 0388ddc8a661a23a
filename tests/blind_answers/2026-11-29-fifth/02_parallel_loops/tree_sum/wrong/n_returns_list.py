# returns the list when there is only one value
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) <= 1:
        return values
    middle = len(values) // 2
    left, right = values[:middle], values[middle:]
    x = tree_sum(left) if len(left) > 1 else left[0]
    y = tree_sum(right) if len(right) > 1 else right[0]
    return delayed(slowadd)(x, y)
