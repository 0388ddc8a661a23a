# compares whole numbers
def low_and_high(load, names):
    loads = [delayed(load)(n) for n in names]
    return delayed(min)(loads), delayed(lambda v: max(v, key=int))(loads)
