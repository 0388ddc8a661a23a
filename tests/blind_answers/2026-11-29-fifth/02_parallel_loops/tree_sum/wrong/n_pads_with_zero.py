# fills an odd level up with a zero, so there are more additions than needed
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    while len(level) > 1:
        if len(level) % 2:
            level.append(0)
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
    return level[0]
