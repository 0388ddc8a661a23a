# takes the second sum away where it is negative
def add_four(values):
    a, b, c, d = (abs(v) for v in values)
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
