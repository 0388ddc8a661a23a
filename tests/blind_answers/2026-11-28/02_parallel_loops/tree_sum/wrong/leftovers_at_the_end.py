# wrong: leftovers are kept and added in a row at the end, too many levels
def tree_sum(values):
    level = list(values)
    leftovers = []
    while len(level) > 1:
        if len(level) % 2:
            leftovers.append(level.pop())
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
    total = level[0]
    for value in leftovers:
        total = delayed(slowadd)(total, value)
    return total
