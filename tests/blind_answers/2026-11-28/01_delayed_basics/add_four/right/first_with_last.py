def add_four(values):
    outer = delayed(slowadd)(values[0], values[-1])
    inner = delayed(slowadd)(values[1], values[-2])
    return delayed(slowadd)(outer, inner)
