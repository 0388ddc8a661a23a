# adds in a row: n - 1 levels
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    total = values[0]
    for value in values[1:]:
        total = delayed(slowadd)(total, value)
    return total
