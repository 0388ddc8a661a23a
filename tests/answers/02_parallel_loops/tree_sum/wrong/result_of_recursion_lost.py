# caught by: tree_sum_span (own error)
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    tree_sum([delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)])
    return delayed(slowadd)(middle, values)
