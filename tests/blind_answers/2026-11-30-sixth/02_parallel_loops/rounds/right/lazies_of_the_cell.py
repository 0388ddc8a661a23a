inc, dec, add, total = (delayed(f) for f in (slowinc, slowdec, slowadd, sum))


def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return total([add(inc(i), dec(i)) for i in data])
