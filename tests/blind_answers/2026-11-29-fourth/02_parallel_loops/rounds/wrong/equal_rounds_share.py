# equal numbers share the tasks of one round
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    inc = delayed(slowinc, pure=True)
    dec = delayed(slowdec, pure=True)
    add = delayed(slowadd, pure=True)
    return delayed(sum)([add(inc(i), dec(i)) for i in data])
