# wrong: one task adds three numbers
def add_four(values):
    first = delayed(slowadd)(values[0], values[1])
    return delayed(lambda x, y, z: slowadd(slowadd(y, z), x))(first, values[2], values[3])
