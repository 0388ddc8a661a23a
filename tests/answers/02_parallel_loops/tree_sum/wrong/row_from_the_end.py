# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    return delayed(slowadd)(values[0], tree_sum(values[1:]))
