def tree_sum(values):
    while len(values) > 1:
        sums = list(map(delayed(slowadd), values[0:-1:2], values[1::2]))
        if len(values) % 2 == 1:
            sums[-1] = delayed(slowadd)(sums[-1], values[-1])
        values = sums
    return values[0]
