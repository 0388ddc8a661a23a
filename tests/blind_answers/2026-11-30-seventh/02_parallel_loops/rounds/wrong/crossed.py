# the decrement of the neighbour
def rounds(data):
    data = list(data)
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(j)) for i, j in zip(data, data[1:] + data[:1])])
