def add_four(values):
    pairs = [delayed(slowadd)(values[i], values[i + 1]) for i in (0, 2)]
    return delayed(slowadd)(*pairs)
