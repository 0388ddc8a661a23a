# wrong: slowdec gets x instead of i
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(x)
        z = delayed(slowadd)(x, y)
        sums.append(z)
    return delayed(sum)(sums)
