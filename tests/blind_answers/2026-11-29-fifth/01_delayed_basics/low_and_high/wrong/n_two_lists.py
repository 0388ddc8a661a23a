# makes a list of loads for each result, so that every name is loaded twice
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    low = delayed(min)([delayed(load)(name) for name in names])
    high = delayed(max)([delayed(load)(name) for name in names])
    return low, high
