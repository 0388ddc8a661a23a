# and/or, in which a larger one that is zero counts as none
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda x, y: x > y and x or y)(x, y)
