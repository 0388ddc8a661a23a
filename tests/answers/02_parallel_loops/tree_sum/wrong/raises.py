# caught by: tree_sum_span (own error), tree_sum_any_size (own error)
def tree_sum(values):
    raise NotImplementedError()
