# lambdas look i up when they run: all use the last i
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(lambda: slowinc(i))()
        y = delayed(lambda: slowdec(i))()
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
