# wrong: nothing (None) for one value
def tree_sum(values):
    result = None
    level = list(values)
    while len(level) > 1:
        rest = [level[-1]] if len(level) % 2 else []
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])] + rest
        result = level[0]
    return result
