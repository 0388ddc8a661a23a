# the list of rounds is a default argument: earlier rounds are summed again
def rounds(data, sums=[]):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    for i in data:
        sums.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(sums)
