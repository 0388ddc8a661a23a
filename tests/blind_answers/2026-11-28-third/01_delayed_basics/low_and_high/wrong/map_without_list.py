# a map, which is empty after min
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = map(delayed(load), names)
    return delayed(min)(loads), delayed(max)(loads)
