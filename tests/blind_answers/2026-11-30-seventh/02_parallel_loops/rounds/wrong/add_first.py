# adds first, then increments and decrements
def rounds(data):
    sums = []
    for i in data:
        both = delayed(slowadd)(i, i)
        sums.append(delayed(slowdec)(delayed(slowinc)(both)))
    return delayed(sum)(sums)
