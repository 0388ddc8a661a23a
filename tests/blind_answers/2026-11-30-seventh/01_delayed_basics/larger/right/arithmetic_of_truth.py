# multiplies by truth values, all lazy
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return x * (x >= y) + y * (x < y)
