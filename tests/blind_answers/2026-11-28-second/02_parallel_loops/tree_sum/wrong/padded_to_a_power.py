# pads to a power of two with zeros: too many additions
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    size = 1
    while size < len(values):
        size *= 2
    values += [0] * (size - len(values))
    while len(values) > 1:
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])]
    return values[0]
