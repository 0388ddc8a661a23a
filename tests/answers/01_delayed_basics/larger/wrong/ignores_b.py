# caught by: larger_value
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(a)
    return delayed(max)(x, y)
