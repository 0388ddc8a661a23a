# wrong: compares absolute values
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda u, v: max(u, v, key=abs))(x, y)
