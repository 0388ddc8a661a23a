# combines in the list that it is given
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        for i in range(len(values) // 2):
            values[i : i + 2] = [delayed(slowadd)(values[i], values[i + 1])]
    return values[0]
