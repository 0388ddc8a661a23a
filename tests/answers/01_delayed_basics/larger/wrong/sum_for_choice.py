# caught by: larger_value, larger_calls
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowadd)(x, y)
