def rounds(data):
    steps = (slowinc, slowdec)
    sums = tuple(delayed(slowadd)(*[delayed(step)(i) for step in steps]) for i in data)
    return delayed(sum)(sums)
