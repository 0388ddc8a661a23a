# caught by: add_four_span (own error)
def add_four(values):
    left = delayed(slowadd)(values[1], values[2])
    right = delayed(slowadd)(values[3], values[4])
    return delayed(slowadd)(left, right)
