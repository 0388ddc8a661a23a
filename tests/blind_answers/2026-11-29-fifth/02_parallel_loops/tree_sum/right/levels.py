def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    while len(level) > 1:
        above = []
        for i in range(0, len(level) - 1, 2):
            above.append(delayed(slowadd)(level[i], level[i + 1]))
        if len(level) % 2 == 1:
            above.append(level[-1])
        level = above
    return level[0]
