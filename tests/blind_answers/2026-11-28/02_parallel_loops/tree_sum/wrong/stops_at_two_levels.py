# wrong: two levels of pairs, then a row
def tree_sum(values):
    level = list(values)
    for _ in range(2):
        rest = [level[-1]] if len(level) % 2 else []
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])] + rest
    total = level[0]
    for value in level[1:]:
        total = delayed(slowadd)(total, value)
    return total
