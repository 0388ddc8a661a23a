# wrong: no sum task when there is only one round
def rounds(data):
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    return delayed(sum)(sums) if len(sums) > 1 else sums[0]
