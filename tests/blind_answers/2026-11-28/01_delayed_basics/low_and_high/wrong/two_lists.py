# wrong: every name is loaded twice
def low_and_high(load, names):
    low = delayed(min)([delayed(load)(name) for name in names])
    high = delayed(max)([delayed(load)(name) for name in names])
    return low, high
