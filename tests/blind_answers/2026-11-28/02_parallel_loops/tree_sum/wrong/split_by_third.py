# wrong: unequal parts, too many levels
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    part = max(1, len(values) // 3)
    return delayed(slowadd)(tree_sum(values[:part]), tree_sum(values[part:]))
