def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    add = delayed(slowadd)
    level = values
    while len(level) > 1:
        summed = [add(x, y) for x, y in zip(level[::2], level[1::2])]
        if len(level) % 2:
            summed.append(level[-1])
        level = summed
    return level[0]
