def tree_sum(values):
    n = len(values)
    if n < 2:
        return values[0]
    left = 2 ** (ceil(log2(n)) - 1)
    return delayed(slowadd)(tree_sum(values[:left]), tree_sum(values[left:]))
