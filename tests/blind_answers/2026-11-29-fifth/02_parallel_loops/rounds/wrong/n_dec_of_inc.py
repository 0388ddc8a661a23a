# decrements the incremented number, so the two wait for each other
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(x)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
