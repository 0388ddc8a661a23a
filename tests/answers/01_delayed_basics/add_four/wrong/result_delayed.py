# caught by: add_four_span, add_four_calls
def add_four(values):
    a, b, c, d = values
    return delayed(slowadd(slowadd(a, b), slowadd(c, d)))
