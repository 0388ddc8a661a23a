def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    # YOUR CODE HERE
    values = list(values)
    while len(values) > 1:
        next_level = []
        for i in range(0, len(values), 2):
            if i + 1 < len(values):
                next_level.append(delayed(slowadd)(values[i], values[i + 1]))
            else:
                next_level.append(values[i])
        values = next_level
    return values[0]
