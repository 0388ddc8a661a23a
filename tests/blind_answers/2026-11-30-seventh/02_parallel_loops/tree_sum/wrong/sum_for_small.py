# lists of three by the built-in sum
def tree_sum(values):
    if len(values) <= 3:
        return values[0] if len(values) == 1 else delayed(sum)(list(values))
    mid = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:mid]), tree_sum(values[mid:]))
