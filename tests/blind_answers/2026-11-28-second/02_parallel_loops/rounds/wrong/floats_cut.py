# whole numbers only: cuts each i
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return delayed(sum)([delayed(slowadd)(delayed(slowinc)(int(i)), delayed(slowdec)(int(i))) for i in data])
