# keeps values without a neighbour for the end and adds them there in a row
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level, over = list(values), []
    while len(level) > 1:
        if len(level) % 2:
            over.append(level.pop())
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
    total = level[0]
    for value in over:
        total = delayed(slowadd)(total, value)
    return total
