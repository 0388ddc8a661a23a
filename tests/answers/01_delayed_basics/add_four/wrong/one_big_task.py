# caught by: add_four_span
@delayed
def add_four(values):
    a, b, c, d = values
    return slowadd(slowadd(a, b), slowadd(c, d))
