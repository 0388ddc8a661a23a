# recursion on the first and the rest: a chain
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    return delayed(slowadd)(values[0], tree_sum(values[1:]))
