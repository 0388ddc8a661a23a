def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    found = {}
    for name in names:
        found[name] = delayed(load)(name)
    values = list(found.values())
    return delayed(min)(values), delayed(max)(values)
