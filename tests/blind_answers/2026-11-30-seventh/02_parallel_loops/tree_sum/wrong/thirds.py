# cut at a third
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    cut = max(1, len(values) // 3)
    return delayed(slowadd)(tree_sum(values[:cut]), tree_sum(values[cut:]))
