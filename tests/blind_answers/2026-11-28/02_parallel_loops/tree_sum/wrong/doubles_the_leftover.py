# wrong: a value without neighbour is added to itself
def tree_sum(values):
    while len(values) > 1:
        values = [
            delayed(slowadd)(values[i], values[i + 1] if i + 1 < len(values) else values[i])
            for i in range(0, len(values), 2)
        ]
    return values[0]
