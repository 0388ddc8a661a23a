# takes the values out of the list it was given
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        values.append(delayed(slowadd)(values.pop(0), values.pop(0)))
    return values[0]
