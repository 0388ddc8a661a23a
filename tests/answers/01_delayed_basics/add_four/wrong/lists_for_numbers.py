# caught by: add_four_span, add_four_value
def add_four(values):
    return delayed(slowadd)(values[:2], values[2:])
