# caught by: add_four_span
def add_four(values):
    a, b, c, d = values
    left = delayed(slowadd)(a, b)
    right = delayed(slowadd)(c, d)
    return delayed(slowadd)(left, right).compute()
