# delays the names, not load: load gets a Delayed, at once
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [load(delayed(name)) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
