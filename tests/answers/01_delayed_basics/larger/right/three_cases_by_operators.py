def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return (x > y) * x + (x == y) * x + (x < y) * y
