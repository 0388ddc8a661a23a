# caught by: larger_is_lazy (own error)
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    x[0] = y
    return x
