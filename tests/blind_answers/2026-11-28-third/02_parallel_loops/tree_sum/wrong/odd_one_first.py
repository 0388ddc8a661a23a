# an odd one is added to the first pair at once: a level more
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    while len(values) > 1:
        last = values.pop() if len(values) % 2 else None
        values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values), 2)]
        if last is not None:
            values[0] = delayed(slowadd)(values[0], last)
    return values[0]
