# caught by: tree_sum_span
def tree_sum(values):
    while len(values) > 1:
        left_over = values[-1:] if len(values) % 2 else []
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)] + left_over
    print(values[0].compute())
