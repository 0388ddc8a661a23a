# takes one without a neighbour into the first pair at once
def tree_sum(values):
    values = list(values)
    if len(values) == 1:
        return values[0]
    if len(values) % 2:
        values[:2] = [delayed(slowadd)(values[0], values[1])]
    return tree_sum([delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2])])
