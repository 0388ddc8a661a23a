# sums all increments and all decrements, and adds the two: one slowadd
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    data = list(data)
    ups = delayed(sum)([delayed(slowinc)(i) for i in data])
    downs = delayed(sum)([delayed(slowdec)(i) for i in data])
    return delayed(slowadd)(ups, downs)
