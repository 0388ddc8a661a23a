# map over two lists of tasks
def rounds(data):
    data = list(data)
    ups = map(delayed(slowinc), data)
    downs = map(delayed(slowdec), data)
    return delayed(sum)(list(map(delayed(slowadd), ups, downs)))
