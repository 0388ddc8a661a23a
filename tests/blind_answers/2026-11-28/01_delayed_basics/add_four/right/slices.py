def add_four(values):
    return delayed(slowadd)(delayed(slowadd)(*values[:2]), delayed(slowadd)(*values[2:]))
