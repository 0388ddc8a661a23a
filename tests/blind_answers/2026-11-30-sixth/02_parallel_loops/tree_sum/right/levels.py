def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    while len(level) > 1:
        pairs = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            pairs.append(level[-1])
        level = pairs
    return level[0]
