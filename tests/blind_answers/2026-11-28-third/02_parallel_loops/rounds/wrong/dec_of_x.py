# the decrement gets x: one waits for the other, and it's another number
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(x)
        z = delayed(slowadd)(x, y)
        sums.append(z)
    return delayed(sum)(sums)
