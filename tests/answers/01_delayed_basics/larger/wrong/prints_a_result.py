# caught by: larger_is_lazy
def larger(a, b):
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    print(x.compute(), y.compute())
    return delayed(max)(x, y)
