def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    add = delayed(slowadd)
    level = list(values)
    while len(level) > 1:
        sums = [add(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            sums[-1] = add(sums[-1], level[-1])
        level = sums
    return level[0]
