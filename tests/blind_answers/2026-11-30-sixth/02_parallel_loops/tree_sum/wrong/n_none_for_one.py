# gives nothing back when there is one value only
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 2:
        return delayed(slowadd)(values[0], values[1])
    if len(values) == 3:
        return delayed(slowadd)(delayed(slowadd)(values[0], values[1]), values[2])
    if len(values) > 3:
        half = len(values) // 2
        return delayed(slowadd)(tree_sum(values[:half]), tree_sum(values[half:]))
