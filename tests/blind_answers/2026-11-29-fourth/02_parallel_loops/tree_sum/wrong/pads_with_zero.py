# adds a 0 where a value has no neighbour: calls of slowadd too many
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    while len(values) > 1:
        if len(values) % 2:
            values.append(0)
        values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values), 2)]
    return values[0]
