# min(names, key=load) loads every name while it builds
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    return delayed(load)(min(names, key=load)), delayed(load)(max(names, key=load))
