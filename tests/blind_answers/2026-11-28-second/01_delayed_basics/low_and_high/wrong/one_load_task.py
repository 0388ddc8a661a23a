# one task loads all names
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = delayed(lambda names: [load(name) for name in names])(names)
    return delayed(min)(loads), delayed(max)(loads)
