def tree_sum(values):
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:middle]), tree_sum(values[middle:]))
