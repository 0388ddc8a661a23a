# wrong: the single value is not returned as it is but as its increment (forgets that values are ready)
def tree_sum(values):
    level = [delayed(slowinc)(v) for v in values]
    while len(level) > 1:
        rest = [level[-1]] if len(level) % 2 else []
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])] + rest
    return level[0]
