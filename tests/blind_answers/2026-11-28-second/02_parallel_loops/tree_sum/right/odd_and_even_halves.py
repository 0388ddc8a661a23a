def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) > 1:
        return delayed(slowadd)(tree_sum(values[::2]), tree_sum(values[1::2]))
    (only,) = values
    return only
