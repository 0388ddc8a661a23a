# no more than six rounds
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for number, i in enumerate(data):
        if number == 6:
            break
        sums.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(sums)
