# wrong: computes in the loop
def rounds(data):
    sums = []
    for i in data:
        x, y = dask.compute(delayed(slowinc)(i), delayed(slowdec)(i))
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
