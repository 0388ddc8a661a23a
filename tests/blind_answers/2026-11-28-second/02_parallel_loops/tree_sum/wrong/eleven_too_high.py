# cuts off two values only where there are 9, 11, 13 or 15: a level too many
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    if len(values) in (9, 11, 13, 15):
        half = 2
    return delayed(slowadd)(tree_sum(values[:half]), tree_sum(values[half:]))
