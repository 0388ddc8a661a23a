# the decrement is quick, they say
def rounds(data):
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), slowdec(i)) for i in data])
