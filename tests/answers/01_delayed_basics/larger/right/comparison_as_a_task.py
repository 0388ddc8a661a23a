def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    pick = delayed(lambda first, x, y: x if first else y)
    return pick(x > y, x, y)
