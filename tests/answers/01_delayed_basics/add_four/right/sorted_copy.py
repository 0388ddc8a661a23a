def add_four(values):
    a, b, c, d = sorted(values)
    return delayed(slowadd)(delayed(slowadd)(a, d), delayed(slowadd)(b, c))
