# wrong: the if is still there, in other words (max asks, too)
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return max(x, y)
