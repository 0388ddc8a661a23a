# wrong: a value without neighbour is lost
def tree_sum(values):
    while len(values) > 1:
        values = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])]
    return values[0]
