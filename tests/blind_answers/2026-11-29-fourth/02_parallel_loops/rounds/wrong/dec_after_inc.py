# decrements the incremented value, so the steps wait for each other and the sum is another
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        i = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(delayed(slowadd)(i, y))
    return delayed(sum)(sums)
