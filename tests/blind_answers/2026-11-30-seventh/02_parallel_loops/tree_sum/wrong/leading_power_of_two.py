# a full tree of the first, and a row of the rest
def tree_sum(values):
    values = list(values)
    size = 1
    while size * 2 <= len(values):
        size *= 2
    head, rest = values[:size], values[size:]
    while len(head) > 1:
        head = [delayed(slowadd)(x, y) for x, y in zip(head[::2], head[1::2])]
    total = head[0]
    for value in rest:
        total = delayed(slowadd)(total, value)
    return total
