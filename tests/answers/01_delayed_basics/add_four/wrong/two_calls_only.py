# caught by: add_four_span, add_four_value
def add_four(values):
    left = delayed(slowadd)(values[0], values[1])
    return delayed(slowadd)(left, values[2])
