# for one value it returns the list, not the value
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) <= 1:
        return values
    level = list(values)
    while len(level) > 1:
        pairs = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
