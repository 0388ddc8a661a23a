# wrong: one slowadd for all, not one for each round
def rounds(data):
    xs = delayed(sum)([delayed(slowinc)(i) for i in data])
    ys = delayed(sum)([delayed(slowdec)(i) for i in data])
    return delayed(slowadd)(xs, ys)
