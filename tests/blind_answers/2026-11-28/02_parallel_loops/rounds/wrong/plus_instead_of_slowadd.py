# wrong: adds x and y with +
def rounds(data):
    sums = [delayed(slowinc)(i) + delayed(slowdec)(i) for i in data]
    return delayed(sum)(sums)
