# wrong: delayed() around the results of calls
def add_four(values):
    left = delayed(slowadd(values[0], values[1]))
    right = delayed(slowadd(values[2], values[3]))
    return delayed(slowadd)(left, right)
