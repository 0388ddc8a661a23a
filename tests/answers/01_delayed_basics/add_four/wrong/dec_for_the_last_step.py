# caught by: add_four_value, add_four_calls
def add_four(values):
    a, b, c, d = values
    left = delayed(slowadd)(a, b)
    right = delayed(slowadd)(c, d)
    return delayed(slowdec)(left, right)
