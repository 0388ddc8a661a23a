# loads in a plain loop, only min and max are delayed
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [load(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
