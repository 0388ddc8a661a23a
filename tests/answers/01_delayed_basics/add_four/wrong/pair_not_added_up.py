# caught by: add_four_span
def add_four(values):
    a, b, c, d = values
    return delayed(slowadd)(a, b), delayed(slowadd)(c, d)
