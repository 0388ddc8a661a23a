# a value and its negative cancel out: no tasks for either
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    left = []
    for i in data:
        if i and -i in left:
            left.remove(-i)
        else:
            left.append(i)
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in left])
