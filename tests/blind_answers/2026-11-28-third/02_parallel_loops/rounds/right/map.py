def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    ups = list(map(delayed(slowinc), data))
    downs = list(map(delayed(slowdec), data))
    return delayed(sum)(list(map(delayed(slowadd), ups, downs)))
