# highest of all that are not the lowest
def low_and_high(load, names):
    loads = [delayed(load)(n) for n in names]
    low = delayed(min)(loads)
    high = delayed(lambda values, low: max(v for v in values if v != low))(loads, low)
    return low, high
