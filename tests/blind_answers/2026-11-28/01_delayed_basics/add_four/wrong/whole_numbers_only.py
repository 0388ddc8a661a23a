# wrong: loses the decimals
def add_four(values):
    a, b, c, d = [int(v) for v in values]
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
