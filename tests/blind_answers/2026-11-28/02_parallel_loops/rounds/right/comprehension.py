def rounds(data):
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
