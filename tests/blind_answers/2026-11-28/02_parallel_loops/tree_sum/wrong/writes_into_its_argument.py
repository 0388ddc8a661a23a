# wrong: writes partial sums into the caller's list
def tree_sum(values):
    step = 1
    while step < len(values):
        for i in range(0, len(values) - step, 2 * step):
            values[i] = delayed(slowadd)(values[i], values[i + step])
        step *= 2
    return values[0]
