# caught by: tree_sum_span (own error)
def tree_sum(values):
    middle = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:middle]), tree_sum(values[middle:]))
