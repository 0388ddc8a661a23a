# caught by: add_four_value, add_four_calls
def add_four(values):
    a, b, c, d = values
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, 0))
