# wrong: one needless task, span is four
def rounds(data):
    sums = delayed(list)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
    return delayed(sum)(sums)
