# wrong: slowadd twice only, then sum
def add_four(values):
    pairs = [delayed(slowadd)(values[0], values[1]), delayed(slowadd)(values[2], values[3])]
    return delayed(sum)(pairs)
