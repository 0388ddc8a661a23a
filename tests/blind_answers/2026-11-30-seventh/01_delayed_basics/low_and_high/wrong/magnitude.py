# the lowest and the highest in amount
def low_and_high(load, names):
    loads = [delayed(load)(n) for n in names]
    return delayed(min)(loads, key=abs), delayed(max)(loads, key=abs)
