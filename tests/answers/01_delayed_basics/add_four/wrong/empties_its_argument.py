# caught by: add_four_value
def add_four(values):
    left = delayed(slowadd)(values.pop(), values.pop())
    right = delayed(slowadd)(values.pop(), values.pop())
    return delayed(slowadd)(left, right)
