# wrong: the pairs are added while the graph is built
def add_four(values):
    return delayed(slowadd)(slowadd(values[0], values[1]), slowadd(values[2], values[3]))
