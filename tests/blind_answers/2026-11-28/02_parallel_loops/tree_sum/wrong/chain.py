# wrong: a chain
def tree_sum(values):
    total = values[0]
    for value in values[1:]:
        total = delayed(slowadd)(total, value)
    return total
