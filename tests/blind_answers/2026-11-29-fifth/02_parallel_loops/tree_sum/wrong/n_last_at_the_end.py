# keeps the odd one out for the very end, at each level, and adds these in a row
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level, rest = list(values), []
    while len(level) > 1:
        if len(level) % 2:
            rest.append(level.pop())
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
    total = level[0]
    for value in reversed(rest):
        total = delayed(slowadd)(total, value)
    return total
