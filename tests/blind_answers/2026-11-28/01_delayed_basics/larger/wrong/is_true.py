# wrong: x > y is True is never so, returns always y
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if (x > y) is True:
        return x
    return y
