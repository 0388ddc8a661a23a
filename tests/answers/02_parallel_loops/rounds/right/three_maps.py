def rounds(data):
    ups = map(delayed(slowinc), data)
    downs = map(delayed(slowdec), data)
    return delayed(sum)(list(map(delayed(slowadd), ups, downs)))
