def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    inc, dec, add = delayed(slowinc), delayed(slowdec), delayed(slowadd)
    ups = [inc(i) for i in data]
    downs = [dec(i) for i in data]
    return delayed(sum)(list(map(add, ups, downs)))
