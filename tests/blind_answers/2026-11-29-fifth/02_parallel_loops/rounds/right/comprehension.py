def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
