# caught by: add_four_span
def add_four(values):
    a, b, c, d = values
    return delayed(slowadd)(delayed(slowadd)(delayed(slowadd)(a, b), c), d)
