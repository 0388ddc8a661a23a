# caught by: tree_sum_span
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    left = delayed(tree_sum)(values[:middle])
    right = delayed(tree_sum)(values[middle:])
    return delayed(slowadd)(left, right)
