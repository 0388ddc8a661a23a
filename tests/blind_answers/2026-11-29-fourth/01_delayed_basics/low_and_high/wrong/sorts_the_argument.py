# sorts the list of names that it was given in place
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    names.sort()
    loads = [delayed(load)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
