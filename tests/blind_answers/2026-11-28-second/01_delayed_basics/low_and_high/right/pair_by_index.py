def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    pair = delayed(lambda v: (min(v), max(v)))([delayed(load)(name) for name in names])
    return pair[0], pair[1]
