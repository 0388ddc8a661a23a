def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    lazy_load = delayed(load)
    loaded = list(map(lazy_load, names))
    return delayed(min)(loaded), delayed(max)(loaded)
