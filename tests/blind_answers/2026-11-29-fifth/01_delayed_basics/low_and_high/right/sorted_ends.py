def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    lazy_load = delayed(load)
    ordered = delayed(sorted)([lazy_load(name) for name in names])
    return ordered[0], ordered[-1]
