# sums increments and decrements all in one task, without slowadd
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    parts = []
    for i in data:
        parts.append(delayed(slowinc)(i))
        parts.append(delayed(slowdec)(i))
    return delayed(sum)(parts)
