# no thought for a value without a neighbour
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        level = []
        for i in range(0, len(values), 2):
            level.append(delayed(slowadd)(values[i], values[i + 1]))
        values = level
    return values[0]
