def add_four(values):
    a, b, c, d = values
    add = delayed(slowadd)
    return add(add(a, b), add(c, d))
