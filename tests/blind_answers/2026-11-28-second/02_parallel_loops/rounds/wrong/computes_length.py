# computes a length while it builds
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    values = list(data)
    n = delayed(len)(values).compute()
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(values[k]), delayed(slowdec)(values[k])) for k in range(n)])
