# the last value of an odd level is lost
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = values
    while len(level) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
    return level[0]
