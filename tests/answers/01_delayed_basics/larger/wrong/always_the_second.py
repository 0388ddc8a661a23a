# caught by: larger_value
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda x, y: y)(x, y)
