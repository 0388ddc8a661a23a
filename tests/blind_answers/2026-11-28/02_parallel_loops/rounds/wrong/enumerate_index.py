# wrong: slowdec gets the position, not the value
def rounds(data):
    sums = []
    for k, i in enumerate(data):
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(k)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
