# wrong: sum() of Delayed builds a chain
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(delayed(slowadd)(x, y))
    return sum(sums)
