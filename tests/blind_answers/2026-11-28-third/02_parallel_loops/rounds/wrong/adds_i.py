# slowadd of x and i, y isn't used
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        z = delayed(slowadd)(x, i)
        sums.append(z)
    return delayed(sum)(sums)
