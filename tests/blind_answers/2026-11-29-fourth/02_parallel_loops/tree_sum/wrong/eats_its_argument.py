# takes the values out of the list that it was given
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        first, second = values.pop(0), values.pop(0)
        values.append(delayed(slowadd)(first, second))
    return values[0]
