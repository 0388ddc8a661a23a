# slowadd is called while the graph is built, with two Delayed
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(slowadd(x, y))
    return delayed(sum)(sums)
