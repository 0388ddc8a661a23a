# one Delayed of a pair
def low_and_high(load, names):
    loads = [delayed(load)(n) for n in names]
    return delayed((delayed(min)(loads), delayed(max)(loads)))
