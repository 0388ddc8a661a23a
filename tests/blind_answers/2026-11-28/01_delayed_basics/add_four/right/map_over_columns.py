def add_four(values):
    add = delayed(slowadd)
    pairs = map(add, values[:2], values[2:])
    return add(*pairs)
