# caught by: tree_sum_any_size
def tree_sum(values):
    while len(values) > 1:
        values.append(delayed(slowadd)(values.pop(0), values.pop(0)))
    return values[0]
