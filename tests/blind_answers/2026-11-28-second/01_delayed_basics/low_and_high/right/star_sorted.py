def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    ordered = delayed(sorted)(list(map(delayed(load), names)))
    return ordered[0], ordered[-1]
