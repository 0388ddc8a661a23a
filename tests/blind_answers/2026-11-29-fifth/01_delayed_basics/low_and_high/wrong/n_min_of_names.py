# takes the lowest and the highest name and loads these
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    low = delayed(load)(min(names))
    high = delayed(load)(max(names))
    return low, high
