# wrong: rounds with a negative or zero number are left out
def rounds(data):
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data if i > 0])
