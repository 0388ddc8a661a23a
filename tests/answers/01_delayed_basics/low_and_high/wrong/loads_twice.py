# caught by: low_and_high_loads_once
def low_and_high(load, names):
    low = delayed(min)([delayed(load)(name) for name in names])
    high = delayed(max)([delayed(load)(name) for name in names])
    return low, high
