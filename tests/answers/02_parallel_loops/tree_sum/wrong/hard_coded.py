# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    return delayed(36)
