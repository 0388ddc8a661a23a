# wrong: always ten rounds
def rounds(data):
    sums = []
    for i in range(10):
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
