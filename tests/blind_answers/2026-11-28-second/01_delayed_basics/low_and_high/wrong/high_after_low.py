# the highest is searched for by a second load inside its own task
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    high = delayed(lambda names: max(map(load, names)))(names)
    return delayed(min)(loads), high
