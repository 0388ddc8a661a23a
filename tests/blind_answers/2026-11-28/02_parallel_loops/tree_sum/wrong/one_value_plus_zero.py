# wrong: a single value goes through slowadd
def tree_sum(values):
    if len(values) == 1:
        return delayed(slowadd)(values[0], 0)
    if len(values) == 2:
        return delayed(slowadd)(values[0], values[1])
    middle = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:middle]), tree_sum(values[middle:]))
