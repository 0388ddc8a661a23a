# caught by: tree_sum_any_size (own error)
def tree_sum(values):
    while len(values) > 1:
        values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values), 2)]
    return values[0]
