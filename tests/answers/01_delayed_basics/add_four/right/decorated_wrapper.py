@delayed
def add(x, y):
    return slowadd(x, y)


def add_four(values):
    a, b, c, d = values
    return add(add(a, b), add(c, d))
