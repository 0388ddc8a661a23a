def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    @delayed(nout=2)
    def extremes(values):
        return min(values), max(values)

    low, high = extremes([delayed(load)(name) for name in names])
    return low, high
