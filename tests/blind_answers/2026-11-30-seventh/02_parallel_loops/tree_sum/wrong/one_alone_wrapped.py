# adds nothing to one alone
def tree_sum(values):
    if len(values) == 1:
        return delayed(slowadd)(values[0], 0)
    mid = len(values) // 2
    left = values[0] if mid == 1 else tree_sum(values[:mid])
    right = values[-1] if len(values) - mid == 1 else tree_sum(values[mid:])
    return delayed(slowadd)(left, right)
