# caught by: larger_value, larger_calls
def larger(a, b):
    x = delayed(slowdec)(a)
    y = delayed(slowdec)(b)
    return delayed(max)(x, y)
