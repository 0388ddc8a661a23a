# the copied line still has the first two
def add_four(values):
    a, b, c, d = values
    left = delayed(slowadd)(a, b)
    right = delayed(slowadd)(a, b)
    return delayed(slowadd)(left, right)
