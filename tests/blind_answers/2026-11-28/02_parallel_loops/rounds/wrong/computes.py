# wrong: returns a number
def rounds(data):
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(delayed(slowadd)(x, y))
    return sum(dask.compute(*sums))
