inc, dec, add = delayed(slowinc), delayed(slowdec), delayed(slowadd)


def one_round(i):
    return add(inc(i), dec(i))


def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return delayed(sum)(list(map(one_round, data)))
