# zeros are left out since they add nothing
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    kept = [i for i in data if i != 0]
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in kept])
