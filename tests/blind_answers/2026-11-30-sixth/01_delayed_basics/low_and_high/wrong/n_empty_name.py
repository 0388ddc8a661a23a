# leaves out a name that is an empty text
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names if name]
    return delayed(min)(loads), delayed(max)(loads)
