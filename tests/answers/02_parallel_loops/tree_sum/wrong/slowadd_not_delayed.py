# caught by: tree_sum_any_size
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return slowadd(tree_sum(values[:middle]), tree_sum(values[middle:]))
