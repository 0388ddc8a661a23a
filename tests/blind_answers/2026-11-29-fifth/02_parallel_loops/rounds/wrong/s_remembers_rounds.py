# a value that comes again shares the tasks of its first round
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    known, sums = {}, []
    for i in data:
        if i not in known:
            known[i] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
        sums.append(known[i])
    return delayed(sum)(sums)
