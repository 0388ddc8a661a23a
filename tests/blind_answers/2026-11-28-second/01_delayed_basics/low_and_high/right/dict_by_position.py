def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loaded = {i: delayed(load)(name) for i, name in enumerate(names)}

    def lowest(d):
        return min(d.values())

    def highest(d):
        return max(d.values())

    return delayed(lowest)(loaded), delayed(highest)(loaded)
