# wrong: takes the values out of data
def rounds(data):
    sums = []
    while len(data) > 0:
        i = data.pop(0)
        sums.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(sums)
