def tree_sum(values):
    if len(values) < 2:
        return values[0]
    return delayed(slowadd)(tree_sum(values[0::2]), tree_sum(values[1::2]))
