def tree_sum(values):
    while len(values) > 1:
        half = len(values) // 2
        middle = [values[half]] if len(values) % 2 else []
        values = [delayed(slowadd)(values[i], values[-1 - i]) for i in range(half)] + middle
    return values[0]
