# caught by: tree_sum_any_size
def tree_sum(values):
    while len(values) > 1:
        left_over = values[-1:] if len(values) % 2 else []
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)] + left_over
    return values
