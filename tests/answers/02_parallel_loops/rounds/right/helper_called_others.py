def others(data, *functions):
    return [[delayed(function)(i) for function in functions] for i in data]


def rounds(data):
    return delayed(sum)([delayed(slowadd)(*pair) for pair in others(data, slowinc, slowdec)])
