# caught by: larger_is_lazy, larger_calls
def larger(a, b):
    x = slowinc(a)
    y = slowinc(b)
    return delayed(max)(x, y)
