def tree_sum(values):
    while len(values) > 1:
        odd = len(values) % 2
        left_over, paired = values[:odd], values[odd:]
        values = left_over + [delayed(slowadd)(x, y) for x, y in zip(paired[::2], paired[1::2], strict=False)]
    return values[0]
