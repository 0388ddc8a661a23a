# increments the values once more
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = [delayed(slowinc)(x) for x in values]
    while len(level) > 1:
        level = [
            delayed(slowadd)(level[i], level[i + 1]) if i + 1 < len(level) else level[i]
            for i in range(0, len(level), 2)
        ]
    return level[0]
