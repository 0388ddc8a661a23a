# caught by: tree_sum_any_size
def tree_sum(values):
    left_over = 0
    while len(values) > 1:
        if len(values) % 2:
            left_over = left_over + values[-1]
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)]
    return values[0] + left_over
