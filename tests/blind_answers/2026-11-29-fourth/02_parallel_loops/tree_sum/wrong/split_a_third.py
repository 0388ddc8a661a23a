# splits off a third instead of a half: more levels than needed
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    cut = max(1, len(values) // 3)
    return delayed(slowadd)(tree_sum(values[:cut]), tree_sum(values[cut:]))
