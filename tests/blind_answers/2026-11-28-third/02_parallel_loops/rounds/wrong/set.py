# equal values once only
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = {}
    for i in data:
        sums[i] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
    return delayed(sum)(list(sums.values()))
