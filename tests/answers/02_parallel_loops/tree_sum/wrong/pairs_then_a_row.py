# caught by: tree_sum_span, tree_sum_any_size
def tree_sum(values):
    pairs = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=False)]
    pairs += values[len(pairs) * 2 :]
    total = pairs[0]
    for pair in pairs[1:]:
        total = delayed(slowadd)(total, pair)
    return total
