# for one value no task for the sum
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    if len(sums) == 1:
        return sums[0]
    return delayed(sum)(sums)
