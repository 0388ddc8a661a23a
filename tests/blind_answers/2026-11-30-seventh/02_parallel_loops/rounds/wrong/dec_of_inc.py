# the decrement gets the increment
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(x)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
