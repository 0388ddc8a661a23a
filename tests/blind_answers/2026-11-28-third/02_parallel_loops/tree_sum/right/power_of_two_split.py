def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    n = len(values)
    if n == 1:
        return values[0]
    cut = 1
    while cut * 2 < n:
        cut *= 2
    return delayed(slowadd)(tree_sum(values[:cut]), tree_sum(values[cut:]))
