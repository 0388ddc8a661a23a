def add_four(values):
    return delayed(slowadd)(delayed(slowadd)(values[0], values[1]), delayed(slowadd)(values[2], values[3]))
