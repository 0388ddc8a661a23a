# pairs the ends
def tree_sum(values):
    values = list(values)
    while (n := len(values)) > 1:
        middle = [values[n // 2]] if n % 2 else []
        values = [delayed(slowadd)(values[i], values[-1 - i]) for i in range(n // 2)] + middle
    (root,) = values
    return root
