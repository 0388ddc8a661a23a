# wrong: append stands outside the loop
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        z = delayed(slowadd)(x, y)
    sums.append(z)
    return delayed(sum)(sums)
