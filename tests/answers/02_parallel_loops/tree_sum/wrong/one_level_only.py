# caught by: tree_sum_span
def tree_sum(values):
    return [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)]
