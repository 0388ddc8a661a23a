# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    values = list(values)
    if len(values) > 16:
        total = values[0]
        for value in values[1:]:
            total = delayed(slowadd)(total, value)
        return total
    if len(values) == 1:
        return values[0]
    m = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:m]), tree_sum(values[m:]))
