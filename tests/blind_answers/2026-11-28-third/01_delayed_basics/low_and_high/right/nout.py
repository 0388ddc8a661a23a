def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    def low_high(values):
        return [min(values), max(values)]

    low, high = delayed(low_high, nout=2)([delayed(load)(name) for name in names])
    return low, high
