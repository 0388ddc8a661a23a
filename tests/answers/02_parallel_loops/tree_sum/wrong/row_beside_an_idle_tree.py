# caught by: tree_sum_span
def tree_sum(values):
    level = values
    while len(level) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2], strict=False)]
    return delayed(lambda idle, numbers: sum(numbers))(level, values)
