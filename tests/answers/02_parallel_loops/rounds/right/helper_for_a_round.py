def one_round(i):
    x = delayed(slowinc)(i)
    y = delayed(slowdec)(i)
    return delayed(slowadd)(x, y)


def rounds(data):
    return delayed(sum)([one_round(i) for i in data])
