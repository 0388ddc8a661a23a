def tree_sum(values):
    values = list(values)
    if len(values) == 1:
        return values[0]
    return delayed(slowadd)(tree_sum(values[::2]), tree_sum(values[1::2]))
