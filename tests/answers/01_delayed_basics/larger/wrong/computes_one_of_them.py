# caught by: larger_is_lazy, larger_calls
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b).compute()
    return delayed(max)(x, y)
