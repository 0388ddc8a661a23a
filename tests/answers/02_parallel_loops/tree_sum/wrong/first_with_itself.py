# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    while len(values) > 1:
        left_over = values[-1:] if len(values) % 2 else []
        values = [delayed(slowadd)(x, x) for x in values[: len(values) // 2]] + left_over
    return values[0]
