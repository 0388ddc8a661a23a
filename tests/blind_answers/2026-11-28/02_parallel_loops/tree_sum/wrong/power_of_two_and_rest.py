# wrong: a tree of the first 2^k values, the rest added in a row
def tree_sum(values):
    size = 1
    while 2 * size <= len(values):
        size *= 2
    level = list(values[:size])
    while len(level) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
    total = level[0]
    for value in values[size:]:
        total = delayed(slowadd)(total, value)
    return total
