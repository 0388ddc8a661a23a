# wrong: adds every neighbour pair, so values count more than once
def tree_sum(values):
    while len(values) > 1:
        values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(len(values) - 1)]
    return values[0]
