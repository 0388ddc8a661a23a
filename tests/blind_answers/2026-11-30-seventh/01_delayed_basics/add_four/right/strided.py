# even places and odd places
def add_four(values):
    pairs = [delayed(slowadd)(*values[i::2]) for i in range(2)]
    return delayed(slowadd)(*pairs)
