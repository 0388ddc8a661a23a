def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    while len(values) > 1:
        new = []
        for i in range(0, len(values) - 1, 2):
            new.append(delayed(slowadd)(values[i], values[i + 1]))
        if len(values) % 2 == 1:
            new.append(values[-1])
        values = new
    return values[0]
