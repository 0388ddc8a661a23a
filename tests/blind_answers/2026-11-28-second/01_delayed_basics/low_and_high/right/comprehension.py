def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    found = [delayed(load)(name) for name in names]
    return delayed(min)(found), delayed(max)(found)
