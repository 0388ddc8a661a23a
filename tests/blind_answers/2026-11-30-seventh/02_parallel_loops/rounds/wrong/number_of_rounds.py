# so many rounds as data has, by their number
def rounds(data):
    sums = []
    for i in range(len(data)):
        sums.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(sums)
