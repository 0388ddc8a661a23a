# len as in the cell for trying, not the load that is passed
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(len)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
