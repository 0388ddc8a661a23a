def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    in_order = delayed(sorted)([delayed(load)(name) for name in names])
    return in_order[0], in_order[-1]
