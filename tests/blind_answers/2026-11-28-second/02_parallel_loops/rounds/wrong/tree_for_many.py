# with more than eight rounds the sums are summed in groups: more than one task for the sum, span 4
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    if len(sums) > 8:
        sums = [delayed(sum)(sums[k : k + 4]) for k in range(0, len(sums), 4)]
    return delayed(sum)(sums)
