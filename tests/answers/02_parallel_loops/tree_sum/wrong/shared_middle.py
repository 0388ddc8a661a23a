# caught by: tree_sum_span (own error), tree_sum_any_size (own error)
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return delayed(slowadd)(tree_sum(values[: middle + 1]), tree_sum(values[middle:]))
