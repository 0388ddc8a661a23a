# wrong: slowinc in the place of slowdec
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowinc)(i)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
