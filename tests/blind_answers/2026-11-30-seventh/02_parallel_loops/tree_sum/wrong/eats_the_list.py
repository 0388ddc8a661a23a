# shortens the caller's list
def tree_sum(values):
    while len(values) > 1:
        for i in range(len(values) // 2):
            values[i : i + 2] = [delayed(slowadd)(values[i], values[i + 1])]
    return values[0]
