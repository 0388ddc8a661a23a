# wrong: one more task that does nothing, the span is 3
def add_four(values):
    left = delayed(slowadd)(values[0], values[1])
    right = delayed(slowadd)(values[2], values[3])
    return delayed(delayed(slowadd)(left, right)) * 1
