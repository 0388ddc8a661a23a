# leaves ordinary zeros out, so slowadd is called too seldom
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    level = [value for value in values if not (isinstance(value, (int, float)) and value == 0)]
    if not level:
        return delayed(0)
    while len(level) > 1:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])] + odd
    return delayed(level[0])
