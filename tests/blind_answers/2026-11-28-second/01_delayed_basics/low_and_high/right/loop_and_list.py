def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    lazy_load = delayed(load)
    loads = []
    for name in names:
        loads.append(lazy_load(name))
    low = delayed(min)(loads)
    high = delayed(max)(loads)
    return [low, high]
