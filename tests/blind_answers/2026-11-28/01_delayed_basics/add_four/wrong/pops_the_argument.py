# wrong: empties the list that was passed in
def add_four(values):
    left = delayed(slowadd)(values.pop(), values.pop())
    right = delayed(slowadd)(values.pop(), values.pop())
    return delayed(slowadd)(left, right)
