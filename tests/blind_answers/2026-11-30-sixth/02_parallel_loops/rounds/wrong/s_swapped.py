# slowadd gets the decrement first: slowadd(slowdec(i), slowinc(i))
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        y = delayed(slowdec)(i)
        x = delayed(slowinc)(i)
        sums.append(delayed(slowadd)(y, x))
    return delayed(sum)(sums)
