# wrong: returns a number
def add_four(values):
    a, b, c, d = values
    x = delayed(slowadd)(a, b)
    y = delayed(slowadd)(c, d)
    return delayed(slowadd)(x, y).compute()
