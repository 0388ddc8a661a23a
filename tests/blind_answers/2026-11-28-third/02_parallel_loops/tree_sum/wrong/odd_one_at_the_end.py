# the odd one is put aside and added in a row at the end
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    rest = []
    while len(values) > 1:
        if len(values) % 2:
            rest.append(values.pop())
        values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values), 2)]
    total = values[0]
    for value in rest:
        total = delayed(slowadd)(total, value)
    return total
