# caught by: larger_is_lazy (own error)
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(max(x, y))
