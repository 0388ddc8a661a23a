def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    left = tree_sum(values[0::2])
    right = tree_sum(values[1::2])
    return delayed(slowadd)(left, right)
