# calls slowadd itself on two Delayed: it sleeps while building and adds with +
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return delayed(sum)([slowadd(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
