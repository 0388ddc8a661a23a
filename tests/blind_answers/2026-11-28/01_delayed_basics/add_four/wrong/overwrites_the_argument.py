# wrong: writes partial sums into the caller's list
def add_four(values):
    values[0] = delayed(slowadd)(values[0], values[1])
    values[2] = delayed(slowadd)(values[2], values[3])
    values[0] = delayed(slowadd)(values[0], values[2])
    return values[0]
