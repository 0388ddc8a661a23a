# doubles the first pair to save a task, when pairs are alike
def add_four(values):
    first = delayed(slowadd)(values[0], values[1])
    second = first if values[:2] == values[2:] else delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(first, second)
