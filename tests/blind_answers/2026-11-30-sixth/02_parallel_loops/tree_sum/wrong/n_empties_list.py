# takes the values out of the caller's list
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        x = values.pop(0)
        y = values.pop(0)
        values.append(delayed(slowadd)(x, y))
    return values[0]
