# takes its numbers out of the caller's list
def add_four(values):
    left = delayed(slowadd)(values.pop(), values.pop())
    right = delayed(slowadd)(values.pop(), values.pop())
    return delayed(slowadd)(left, right)
