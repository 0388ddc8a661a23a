def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    while len(values) > 1:
        sums = []
        for i in range(0, len(values) - 1, 2):
            sums.append(delayed(slowadd)(values[i], values[i + 1]))
        if len(values) % 2 == 1:
            sums.append(values[-1])
        values = sums
    return values[0]
