# caught by: add_four_calls
def add_four(values):
    a, b, c, d = values
    return delayed(slowadd)(a, b) + delayed(slowadd)(c, d)
