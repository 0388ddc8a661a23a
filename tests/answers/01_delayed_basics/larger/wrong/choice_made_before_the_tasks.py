# caught by: larger_calls
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    pick = delayed(lambda x, y: x if a > b else y)
    return pick(x, y)
