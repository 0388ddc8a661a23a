def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    inc, dec, add = delayed(slowinc), delayed(slowdec), delayed(slowadd)
    return delayed(sum)([add(inc(i), dec(i)) for i in data])
