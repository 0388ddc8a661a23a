# computes all rounds and delays the sum of numbers
def rounds(data):
    sums = dask.compute(*[delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
    return delayed(sum)(sums)
