def one_round(i):
    inc, dec, add = delayed(slowinc), delayed(slowdec), delayed(slowadd)
    return add(inc(i), dec(i))


def rounds(data):
    return delayed(sum)(list(map(one_round, data)))
