# wrong: makes the list lazy, so that indexing adds tasks and the span is more than 2
def add_four(values):
    values = delayed(values)
    left = delayed(slowadd)(values[0], values[1])
    right = delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(left, right)
