# sums of all increments and of all decrements, added once
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    x = delayed(sum)([delayed(slowinc)(i) for i in data])
    y = delayed(sum)([delayed(slowdec)(i) for i in data])
    return delayed(slowadd)(x, y)
