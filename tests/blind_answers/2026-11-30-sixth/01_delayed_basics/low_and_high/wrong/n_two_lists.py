# loads every name twice, once for each result
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    low = delayed(min)([delayed(load)(name) for name in names])
    high = delayed(max)([delayed(load)(name) for name in names])
    return low, high
