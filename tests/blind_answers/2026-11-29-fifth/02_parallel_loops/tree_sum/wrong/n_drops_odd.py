# drops the last value of an odd level
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    while len(level) > 1:
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
    return level[0]
