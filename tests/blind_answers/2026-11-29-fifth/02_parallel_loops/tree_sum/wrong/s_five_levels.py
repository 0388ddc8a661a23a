# makes five levels and no more, so values after the 32nd are lost
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    for _ in range(5):
        above = []
        for i in range(0, len(level), 2):
            pair = level[i : i + 2]
            above.append(delayed(slowadd)(*pair) if len(pair) == 2 else pair[0])
        level = above
    return level[0]
