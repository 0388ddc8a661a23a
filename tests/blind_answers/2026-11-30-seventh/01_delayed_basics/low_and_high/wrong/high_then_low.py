# the other way round
def low_and_high(load, names):
    loads = [delayed(load)(name) for name in names]
    return delayed(max)(loads), delayed(min)(loads)
