def add_four(values):
    a, b, c, d = values
    outer = delayed(slowadd)(a, d)
    inner = delayed(slowadd)(b, c)
    return delayed(slowadd)(inner, outer)
