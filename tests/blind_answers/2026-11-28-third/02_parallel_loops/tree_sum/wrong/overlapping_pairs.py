# steps by one instead of two: inner values are counted twice
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(len(values) - 1)]
    return values[0]
