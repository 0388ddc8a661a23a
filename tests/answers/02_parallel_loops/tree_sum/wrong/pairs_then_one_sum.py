# caught by: tree_sum_span, tree_sum_any_size (own error)
def tree_sum(values):
    pairs = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values), 2)]
    return delayed(sum)(pairs)
