def tree_sum(values):
    n = len(values)
    if n == 1:
        return values[0]
    left = 1 << ((n - 1).bit_length() - 1)  # the largest power of two below n
    return delayed(slowadd)(tree_sum(values[:left]), tree_sum(values[left:]))
