# caught by: add_four_calls
def add_four(values):
    left = delayed(slowadd)(*values[:2])
    right = delayed(slowadd)(*values[2:])
    return delayed(sum)([left, right])
