# slowinc on both sides
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowinc)(i - 2)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
