# pairs up to the largest power of two, and adds the rest one by one: too many levels
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    power = 1
    while power * 2 <= len(values):
        power *= 2
    level, rest = values[:power], values[power:]
    while len(level) > 1:
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
    total = level[0]
    for value in rest:
        total = delayed(slowadd)(total, value)
    return total
