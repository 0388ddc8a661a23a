# caught by: tree_sum_any_size
def tree_sum(values):
    if len(values) == 2:
        return delayed(slowadd)(values[0], values[1])
    if len(values) > 2:
        middle = len(values) // 2
        left, right = tree_sum(values[:middle]), tree_sum(values[middle:])
        if middle == 1:
            left = values[0]
        return delayed(slowadd)(left, right)
