# one Delayed of a pair instead of two Delayed
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]

    @delayed
    def both(values):
        return min(values), max(values)

    return both(loads)
