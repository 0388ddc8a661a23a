# the total goes through slowadd: a chain
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    total = 0
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        total = delayed(slowadd)(total, delayed(slowadd)(x, y))
    return total
