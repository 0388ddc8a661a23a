# sum() builds a chain of additions
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        sums.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return sum(sums)
