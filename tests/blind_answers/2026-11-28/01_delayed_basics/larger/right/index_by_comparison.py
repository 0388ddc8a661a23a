def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed([x, y])[delayed(int)(y > x)]
