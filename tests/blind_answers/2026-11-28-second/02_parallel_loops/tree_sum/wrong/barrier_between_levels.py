# each level waits for all of the level before: no addition more, but pointless waits, and a task more per level
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    while len(values) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])]
        level += values[len(level) * 2 :]
        whole = delayed(list)(level)
        values = [whole[i] for i in range(len(level))]
    return values[0]
