# wrong: returns whether x is larger, not the larger
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return x > y
