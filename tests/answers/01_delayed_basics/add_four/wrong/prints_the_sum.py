# caught by: add_four_span
def add_four(values):
    a, b, c, d = values
    left = delayed(slowadd)(a, b)
    print("left:", left.compute())
    return delayed(slowadd)(left, delayed(slowadd)(c, d))
