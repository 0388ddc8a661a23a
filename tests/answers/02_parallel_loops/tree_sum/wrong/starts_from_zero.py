# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    total = 0
    for value in values:
        total = delayed(slowadd)(total, value)
    return total
