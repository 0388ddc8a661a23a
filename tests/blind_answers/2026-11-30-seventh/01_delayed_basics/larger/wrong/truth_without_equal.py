# multiplies by truth values, and forgets equal ones
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return x * (x > y) + y * (y > x)
