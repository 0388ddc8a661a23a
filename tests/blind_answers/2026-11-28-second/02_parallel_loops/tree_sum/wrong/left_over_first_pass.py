# the value left over is added last on every level: too many levels for seven or eleven values
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    if len(values) % 2:
        return delayed(slowadd)(tree_sum(values[:-1]), values[-1])
    return tree_sum([delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])])
