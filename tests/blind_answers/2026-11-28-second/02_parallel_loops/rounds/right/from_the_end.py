def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    values, sums = list(data), []
    while values:
        i = values.pop()
        sums.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(sums)
