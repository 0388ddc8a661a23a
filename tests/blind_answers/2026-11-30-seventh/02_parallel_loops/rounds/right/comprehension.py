# one expression
def rounds(data):
    inc, dec, add = map(delayed, (slowinc, slowdec, slowadd))
    return delayed(sum)([add(inc(i), dec(i)) for i in data])
