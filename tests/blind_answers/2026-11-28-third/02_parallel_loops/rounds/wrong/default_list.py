# a default list keeps the rounds of earlier calls
def rounds(data, sums=[]):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
