# takes neighbours off the front of the given list: it's empty afterwards
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        a, b = values.pop(0), values.pop(0)
        values.append(delayed(slowadd)(a, b))
    return values[0]
