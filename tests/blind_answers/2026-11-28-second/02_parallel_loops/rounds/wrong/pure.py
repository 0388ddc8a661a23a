# pure=True merges the rounds of equal values
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    inc, dec, add = (delayed(f, pure=True) for f in (slowinc, slowdec, slowadd))
    return delayed(sum)([add(inc(i), dec(i)) for i in data])
