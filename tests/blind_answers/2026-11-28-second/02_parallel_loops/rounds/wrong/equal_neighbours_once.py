# a value equal to the one before reuses its increment
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums, before, up = [], object(), None
    for i in data:
        if i != before:
            up = delayed(slowinc)(i)
        sums.append(delayed(slowadd)(up, delayed(slowdec)(i)))
        before = i
    return delayed(sum)(sums)
