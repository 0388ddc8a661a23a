# wrong: a chain with a span of three
def add_four(values):
    total = values[0]
    for value in values[1:]:
        total = delayed(slowadd)(total, value)
    return total
