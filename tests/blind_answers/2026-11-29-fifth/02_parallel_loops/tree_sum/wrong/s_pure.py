# equal ordinary numbers share an addition, so there are fewer than one less than values
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    add = delayed(slowadd, pure=True)
    level = list(values)
    while len(level) > 1:
        level = [add(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    return level[0]
