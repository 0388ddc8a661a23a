# values after the 32nd are added in a row
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    if len(values) > 32:
        total = tree_sum(values[:32])
        for value in values[32:]:
            total = delayed(slowadd)(total, value)
        return total
    half = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:half]), tree_sum(values[half:]))
