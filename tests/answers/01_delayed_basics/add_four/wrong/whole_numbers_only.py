# caught by: add_four_value
def add_four(values):
    a, b, c, d = map(int, values)
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
