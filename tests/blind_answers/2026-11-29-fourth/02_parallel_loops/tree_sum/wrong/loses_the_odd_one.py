# zip drops the value that has no neighbour
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])]
    return values[0]
