# wrong: slowadd runs while the graph is built
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(slowadd(x, y))
    return delayed(sum)(sums)
