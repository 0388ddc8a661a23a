# caught by: tree_sum_any_size
def tree_sum(values):
    left_overs = []
    while len(values) > 1:
        if len(values) % 2:
            left_overs.append(values[-1])
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)]
    total = values[0]
    for left_over in left_overs:
        total = delayed(slowadd)(total, left_over)
    return total
